import { css } from 'lit';

/** The list below a search field. */
export const suggestionsStyles = css`
  .list {
    position: relative;
    z-index: 1;
    margin-top: var(--hkt-space-2);
    padding: var(--hkt-space-1);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-field-radius);
    background: var(--hkt-color-raised);
    box-shadow: var(--hkt-elevation-2);
  }

  .overlay .list {
    position: absolute;
    top: 100%;
    right: 0;
    left: 0;
  }

  mark {
    background: none;
    color: var(--hkt-color-primary-on-quiet);
    font-weight: var(--hkt-font-weight-bold);
  }

  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-height: var(--_target);
    padding: var(--hkt-space-1) var(--hkt-space-3);
    border-left: var(--hkt-focus-width) solid transparent;
    border-radius: var(--hkt-radius-s);
    cursor: pointer;
  }

  .option:hover,
  .option[aria-selected='true'] {
    border-color: var(--hkt-color-primary-border-loud);
    background: var(--hkt-color-primary-fill-quiet);
  }

  .note {
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
  }
`;

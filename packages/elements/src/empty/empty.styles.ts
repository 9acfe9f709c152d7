import { css } from 'lit';

export const emptyStyles = css`
  .root {
    display: flex;
    flex-direction: column;
    align-items: center;
    padding: var(--hkt-space-6) var(--hkt-space-4);
    text-align: center;
  }

  .picture {
    padding: var(--hkt-space-4);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-primary-fill-normal);
    color: var(--hkt-color-primary-on-normal);
  }

  .heading {
    max-width: 100%;
    margin: var(--hkt-space-4) 0 var(--hkt-space-2);
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .go {
    max-width: var(--hkt-measure);
    color: var(--hkt-color-text-quiet);
  }

  .phone {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    min-height: var(--hkt-target-size);
    border-radius: var(--hkt-radius-s);
    color: var(--hkt-color-link);
  }

  .number {
    margin-left: 0.25em;
    white-space: nowrap;
  }

  slot[name='action']::slotted(*) {
    margin-top: var(--hkt-space-4);
  }
`;

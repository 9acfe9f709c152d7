import { css } from 'lit';

export const messageStyles = css`
  .root {
    display: flex;
    align-items: flex-start;
    padding: var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--_line);
    border-left-width: var(--hkt-space-1);
    border-radius: var(--hkt-message-radius);
    background: var(--_fill);
    color: var(--hkt-color-text);
    --_fill: var(--hkt-color-neutral-fill-quiet);
    --_line: var(--hkt-color-neutral-border-normal);
    --_on: var(--hkt-color-neutral-on-quiet);
  }

  .success {
    --_fill: var(--hkt-color-success-fill-quiet);
    --_line: var(--hkt-color-success-border-normal);
    --_on: var(--hkt-color-success-on-quiet);
  }

  .warning {
    --_fill: var(--hkt-color-warning-fill-quiet);
    --_line: var(--hkt-color-warning-border-normal);
    --_on: var(--hkt-color-warning-on-quiet);
  }

  .error {
    --_fill: var(--hkt-color-danger-fill-quiet);
    --_line: var(--hkt-color-danger-border-normal);
    --_on: var(--hkt-color-danger-on-quiet);
  }

  .root > .icon {
    margin-right: var(--hkt-space-3);
    color: var(--_on);
  }

  .content {
    flex: 1 1 auto;
    min-width: 0;
    max-width: var(--hkt-measure);
  }

  .heading {
    color: var(--_on);
    font-weight: var(--hkt-font-weight-bold);
  }

  .close {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: var(--hkt-target-size);
    height: var(--hkt-target-size);
    margin: calc(var(--hkt-space-3) * -1) calc(var(--hkt-space-3) * -1) calc(var(--hkt-space-3) * -1) auto;
    border-radius: var(--hkt-radius-m);
    color: var(--_on);
  }

  .close:hover {
    background: var(--hkt-color-neutral-fill-normal);
  }

  @media print {
    .close {
      display: none;
    }
  }
`;

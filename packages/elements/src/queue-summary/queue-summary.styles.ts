import { css } from 'lit';

export const queueSummaryStyles = css`
  .root {
    display: block;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: var(--hkt-space-3) 0;
    border-bottom: var(--hkt-border-width-thin) solid var(--hkt-color-line);
  }

  .name {
    flex: 1 1 6em;
    margin-right: var(--hkt-space-3);
    font-weight: var(--hkt-font-weight-medium);
  }

  .count {
    margin-right: var(--hkt-space-3);
    font-variant-numeric: tabular-nums;
  }

  .wait,
  .age {
    color: var(--hkt-color-text-quiet);
  }

  .quiet {
    margin-top: var(--hkt-space-3);
    padding: var(--hkt-space-2) var(--hkt-space-3);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-success-border-quiet);
    border-radius: var(--hkt-radius-m);
    background: var(--hkt-color-success-fill-quiet);
    color: var(--hkt-color-success-on-quiet);
  }

  .age {
    margin-top: var(--hkt-space-2);
    font-size: var(--hkt-font-size-s);
  }
`;

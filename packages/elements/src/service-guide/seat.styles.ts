import { css } from 'lit';

/** Where to sit. */
export const seatStyles = css`
  a {
    color: var(--hkt-color-link);
  }

  .seat {
    display: flex;
    max-width: var(--hkt-measure);
    margin: var(--hkt-space-4) 0;
    padding: var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-primary-border-quiet);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-primary-fill-quiet);
  }

  .picture {
    flex: none;
    align-self: flex-start;
    margin-right: var(--hkt-space-4);
    padding: var(--hkt-space-2);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
  }

  .words {
    flex: 1;
    min-width: 0;
  }

  .sit {
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .phone {
    display: inline-flex;
    align-items: center;
    min-height: var(--hkt-target-size);
    font-weight: var(--hkt-font-weight-bold);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* Grounds stay off paper: light lines would be lost on it. */
  @media print {
    .picture {
      color: inherit;
    }
  }
`;

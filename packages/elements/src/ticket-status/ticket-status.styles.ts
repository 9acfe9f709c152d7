import { css } from 'lit';

export const ticketStatusStyles = css`
  .root {
    display: block;
    padding: var(--hkt-space-5);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    text-align: center;
  }

  .number {
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-xl);
    font-variant-numeric: tabular-nums;
  }

  .stage {
    margin: var(--hkt-space-2) 0;
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .called {
    border: var(--hkt-border-width-thick) solid var(--hkt-color-primary-border-normal);
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
  }

  .called .stage {
    font-size: var(--hkt-font-size-3xl);
  }

  .place {
    color: var(--hkt-color-text);
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-medium);
  }

  .wait,
  .age {
    margin-top: var(--hkt-space-2);
    color: var(--hkt-color-text-quiet);
  }

  .age {
    font-size: var(--hkt-font-size-s);
  }
`;

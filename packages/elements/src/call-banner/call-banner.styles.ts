import { css } from 'lit';

export const callBannerStyles = css`
  .root {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: var(--hkt-space-5);
    border: var(--hkt-border-width-thick) solid var(--hkt-color-primary-border-normal);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
  }

  .turn {
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
    animation: come var(--hkt-duration-slow) var(--hkt-easing-enter);
  }

  .picture {
    flex: none;
    margin-right: var(--hkt-space-5);
    padding: var(--hkt-space-3);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-primary-border-quiet);
    border-radius: var(--hkt-radius-l);
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
  }

  .words {
    flex: 1 1 8em;
    min-width: 0;
  }

  .no {
    font-size: 3em;
    font-weight: var(--hkt-font-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: var(--hkt-line-height-tight);
  }

  .place {
    margin-top: var(--hkt-space-2);
    color: var(--hkt-color-text);
    font-size: 2em;
    font-weight: var(--hkt-font-weight-medium);
    line-height: var(--hkt-line-height-tight);
  }

  .staff {
    margin-top: var(--hkt-space-2);
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-xl);
  }

  .none {
    font-size: var(--hkt-font-size-xl);
  }

  [data-size='xs'] .no,
  [data-size='s'] .no {
    font-size: 2em;
  }

  [data-size='xs'] .place,
  [data-size='s'] .place {
    font-size: 1.5em;
  }

  [data-size='xs'] .picture {
    margin-right: var(--hkt-space-3);
    padding: var(--hkt-space-1);
  }

  [data-size='xl'] .no {
    font-size: 5em;
  }

  [data-size='xl'] .place {
    font-size: 3em;
  }

  @keyframes come {
    from {
      opacity: 0;
    }
  }
`;

import { css } from 'lit';

export const callVoiceStyles = css`
  .root {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: var(--hkt-space-2) var(--hkt-space-3);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-radius-m);
    background: var(--hkt-color-surface);
  }

  .caption {
    flex: 1 1 8em;
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-medium);
    line-height: var(--hkt-line-height-tight);
  }

  .note {
    flex: 1 1 100%;
    color: var(--hkt-color-text-quiet);
  }

  /* Two slow beats, far from what could harm anybody (WCAG 2.3.1). */
  .turn {
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
    animation: flash 1s var(--hkt-easing-standard) 2;
  }

  @keyframes flash {
    50% {
      background: var(--hkt-color-primary-fill-loud);
      color: var(--hkt-color-primary-on-loud);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .turn {
      animation: none;
    }
  }

  @media print {
    .root {
      display: none;
    }
  }
`;

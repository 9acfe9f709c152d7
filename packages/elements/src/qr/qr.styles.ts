import { css } from 'lit';

/** Dark on light in every mode, forced colours too: many readers can't make out the reverse. */
export const qrStyles = css`
  .root {
    display: block;
    margin: 0;
  }

  .code {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: var(--hkt-radius-s);
    background: var(--hkt-qr-light);
    fill: var(--hkt-qr-dark);
    forced-color-adjust: none;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }

  .label {
    display: block;
    padding-top: var(--hkt-space-2);
    font-weight: var(--hkt-font-weight-medium);
    line-height: var(--hkt-line-height-tight);
  }

  .fallback {
    color: var(--hkt-color-text-quiet);
  }

  .label + .fallback {
    padding-top: var(--hkt-space-1);
  }
`;

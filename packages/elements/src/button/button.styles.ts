import { css } from 'lit';

export const buttonStyles = css`
  /* Beside another button, with or without a pictogram, it stands on the same line. */
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  /* What starts from nothing must not be what has a transition: in Chromium each would start all over. */
  :host > * {
    display: contents;
  }

  .root {
    display: inline-flex;
    box-sizing: border-box;
    align-items: center;
    justify-content: center;
    width: 100%;
    min-width: var(--hkt-target-size);
    min-height: var(--hkt-target-size);
    padding: var(--hkt-space-1) var(--hkt-button-padding-inline);
    border: var(--hkt-border-width-thick) solid transparent;
    border-radius: var(--hkt-button-radius);
    margin: 0;
    font: inherit;
    font-weight: var(--hkt-button-font-weight);
    line-height: var(--hkt-line-height-tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--hkt-duration-fast) var(--hkt-easing-standard);
  }

  .icon {
    margin-right: var(--hkt-space-2);
  }

  /* In a system's colours Chromium would put a light plate behind light words; ours are the system's already. */
  .primary {
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
    forced-color-adjust: none;
  }

  .primary:hover {
    background: var(--hkt-color-primary-border-loud);
  }

  .secondary {
    border-color: var(--hkt-color-primary-border-normal);
    background: var(--hkt-color-surface);
    color: var(--hkt-color-primary-on-quiet);
  }

  .quiet {
    background: transparent;
    color: var(--hkt-color-primary-on-quiet);
  }

  .secondary:hover,
  .quiet:hover {
    background: var(--hkt-color-primary-fill-quiet);
  }

  .disabled {
    border-color: var(--hkt-color-neutral-border-quiet);
    background: var(--hkt-color-neutral-fill-quiet);
    color: var(--hkt-color-text-quiet);
    cursor: not-allowed;
  }
`;

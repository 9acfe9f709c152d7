import { css } from 'lit';

/**
 * Proportions of the lockups as `layoutLockup` of the identity draws them, in em of the mode's text. In a narrow box
 * drawings, gaps and clear space shrink together: all are shares of the width. The live lines take the token sizes, so
 * that they stay legible (18 px and more in 长辈版), and wrap.
 */
export const lockupStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    vertical-align: middle;
  }

  .root {
    --_mark: 3;
    --_word: 10.64;
    --_clear: 2;
    --_wide: 18.33;
    --_em: calc(100% / var(--_wide));
    display: inline-flex;
    align-items: center;
    width: calc(var(--_wide) * 1em);
    min-width: 150px;
    max-width: 100%;
    line-height: var(--hkt-line-height-tight);
  }

  .stacked {
    --_wide: 14.64;
    flex-direction: column;
    text-align: center;
  }

  .lines-1 {
    --_mark: 3.25;
    --_word: 9.49;
    --_clear: 1.78;
    --_wide: 16.99;
  }

  .stacked.lines-1 {
    --_wide: 13.05;
  }

  .lines-2 {
    --_mark: 3.75;
    --_word: 9;
    --_clear: 1.69;
    --_wide: 16.82;
  }

  .stacked.lines-2 {
    --_wide: 12.38;
  }

  .root.mark {
    --_wide: 7;
    min-width: 56px;
  }

  svg.mark {
    flex: none;
    width: calc(var(--_mark) * var(--_em));
    margin: calc(var(--_clear) * var(--_em));
  }

  svg {
    display: block;
    height: auto;
    fill: var(--hkt-lockup-mark-color);
  }

  .accent {
    fill: var(--hkt-lockup-accent-color);
  }

  .text {
    fill: var(--hkt-lockup-text-color);
  }

  .words {
    flex: none;
    width: calc(var(--_word) * var(--_em));
    margin: calc(var(--_clear) * var(--_em));
    margin-left: calc((0.69 - var(--_clear)) * var(--_em));
    color: var(--hkt-lockup-text-color);
  }

  .wordmark {
    width: 100%;
  }

  .line {
    display: block;
    margin-top: 0.25em;
    font-family: var(--hkt-font-family-name);
    font-size: var(--hkt-font-size-s);
    font-weight: var(--hkt-font-weight-medium);
  }

  .line + .line {
    margin-top: 0.1em;
    font-size: var(--hkt-font-size-xs);
    font-weight: var(--hkt-font-weight-normal);
  }

  .stacked .words {
    margin: calc((0.5 - var(--_clear)) * var(--_em)) 0 calc(var(--_clear) * var(--_em));
  }

  .mono svg *,
  .mono .words {
    fill: var(--hkt-color-text);
    color: var(--hkt-color-text);
  }

  .reversed {
    border-radius: var(--hkt-radius-m);
    background: var(--hkt-color-primary-fill-loud);
  }

  .reversed svg *,
  .reversed .words {
    fill: var(--hkt-color-primary-on-loud);
    color: var(--hkt-color-primary-on-loud);
  }
`;

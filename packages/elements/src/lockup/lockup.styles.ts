import { css } from 'lit';

/**
 * Proportions of the lockups as `layoutLockup` of the identity draws them, in em of the mode's text. The live lines take
 * the token sizes, so that they stay at 18 px and more in 长辈版; the drawings give way first in a narrow box.
 */
export const lockupStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    vertical-align: middle;
  }

  .root {
    --_mark: 3em;
    --_word: 10.64em;
    --_clear: 2em;
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    min-width: 120px;
    padding: var(--_clear);
    line-height: var(--hkt-line-height-tight);
  }

  .lines-1 {
    --_mark: 3.25em;
    --_word: 9.49em;
    --_clear: 1.78em;
  }

  .lines-2 {
    --_mark: 3.75em;
    --_word: 9em;
    --_clear: 1.69em;
  }

  .mark {
    flex: 0 1 auto;
    width: var(--_mark);
    min-width: 24px;
  }

  .root.mark {
    display: inline-block;
    width: auto;
    min-width: 24px;
  }

  .root.mark .mark {
    max-width: 100%;
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
    flex: 0 1 auto;
    width: var(--_word);
    min-width: 85px;
    margin-left: 0.69em;
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

  .stacked {
    flex-direction: column;
    text-align: center;
  }

  .stacked .words {
    flex: none;
    width: auto;
    max-width: 100%;
    margin: 0.5em 0 0;
  }

  .stacked .wordmark {
    width: var(--_word);
    max-width: 100%;
    margin: 0 auto;
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

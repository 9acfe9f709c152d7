import { css } from 'lit';

/** One focus ring for all: outside the box, so that it is never cut by a fill. `:focus` first, for engines before 86. */
export const focusStyles = css`
  .focusable:focus {
    outline: var(--hkt-focus-width) solid var(--hkt-color-focus);
    outline-offset: var(--hkt-focus-offset);
  }

  .focusable:focus:not(:focus-visible) {
    outline: none;
  }
`;

import { css } from 'lit';

/** The whole card is the target of the link or button in it, and wears its focus ring. The card is `position: relative`. */
export const stretchedStyles = css`
  .stretched::after {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    border-radius: var(--hkt-card-radius);
    content: '';
  }

  .stretched:focus {
    outline: none;
  }

  .stretched:focus::after {
    outline: var(--hkt-focus-width) solid var(--hkt-color-focus);
    outline-offset: var(--hkt-focus-offset);
  }

  .stretched:focus:not(:focus-visible)::after {
    outline: none;
  }
`;

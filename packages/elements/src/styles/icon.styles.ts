import { css } from 'lit';

/** Sizes of what `icon()` draws. */
export const iconStyles = css`
  .icon {
    display: block;
    flex: none;
    width: var(--hkt-icon-size-m);
    height: var(--hkt-icon-size-m);
  }

  .icon.s {
    width: var(--hkt-icon-size-s);
    height: var(--hkt-icon-size-s);
  }

  .icon.l {
    width: var(--hkt-icon-size-l);
    height: var(--hkt-icon-size-l);
  }

  .icon.xl {
    width: var(--hkt-icon-size-xl);
    height: var(--hkt-icon-size-xl);
  }
`;

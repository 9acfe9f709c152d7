import { css } from 'lit';

/**
 * The dialog itself is the scrim and fills the screen. It always scrolls by the one pixel that `.track` is too high, so
 * that wheel, finger and keys end in it and the page behind stays where it is, without a style on the page's body.
 */
export const dialogStyles = css`
  .root {
    position: fixed;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    overflow-y: scroll;
    overscroll-behavior: contain;
    background: var(--hkt-color-scrim);
    scrollbar-width: none;
  }

  .root:not([open]) {
    display: none;
  }

  .root::-webkit-scrollbar {
    display: none;
  }

  .root::backdrop {
    background: none;
  }

  .track {
    height: calc(100% + 1px);
  }

  .stage {
    position: sticky;
    top: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    height: calc(100% - 1px);
    padding: var(--hkt-space-5);
  }

  .box {
    width: 100%;
    max-width: var(--hkt-dialog-max-width);
    max-height: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-dialog-radius);
    background: var(--hkt-color-raised);
    box-shadow: var(--hkt-elevation-3);
    scroll-padding: var(--hkt-space-8) 0;
  }

  .head,
  .actions {
    position: sticky;
    z-index: 1;
    display: flex;
    background: inherit;
  }

  .head {
    top: 0;
    justify-content: space-between;
    padding: var(--hkt-space-3) var(--hkt-space-3) var(--hkt-space-3) var(--hkt-space-5);
  }

  .heading {
    min-width: 0;
    padding: var(--hkt-space-2) 0;
    outline: none;
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .close {
    display: flex;
    flex: none;
    align-items: center;
    align-self: flex-start;
    min-width: var(--hkt-target-size);
    min-height: var(--hkt-target-size);
    margin-left: var(--hkt-space-3);
    padding: 0 var(--hkt-space-2);
    border-radius: var(--hkt-button-radius);
    color: var(--hkt-color-text-quiet);
  }

  .close:hover {
    background: var(--hkt-color-neutral-fill-quiet);
    color: var(--hkt-color-text);
  }

  .body {
    padding: 0 var(--hkt-space-5) var(--hkt-space-5);
  }

  .actions {
    bottom: 0;
    flex-wrap: wrap;
    justify-content: flex-end;
    padding: var(--hkt-space-1) var(--hkt-space-4) var(--hkt-space-4);
  }

  .actions ::slotted(*) {
    margin: var(--hkt-space-1) !important;
  }

  @media (max-width: 599px) {
    .stage {
      padding: 0;
    }

    .box {
      display: flex;
      flex-direction: column;
      height: 100%;
      border: 0;
      border-radius: 0;
    }

    .head {
      padding-left: var(--hkt-space-4);
    }

    .body {
      flex: 1 0 auto;
      padding: 0 var(--hkt-space-4) var(--hkt-space-4);
    }

    .actions {
      padding-bottom: calc(var(--hkt-space-3) + env(safe-area-inset-bottom, 0px));
    }

    .actions ::slotted(*) {
      flex: 1 1 auto;
    }
  }

  @media (max-height: 400px) {
    .head,
    .actions {
      position: static;
    }
  }

  @media print {
    .root {
      position: static;
      height: auto;
      overflow: visible;
      background: none;
    }

    .stage,
    .track {
      height: auto;
    }

    .box {
      max-height: none;
      box-shadow: none;
    }

    .close,
    .actions {
      display: none;
    }
  }
`;

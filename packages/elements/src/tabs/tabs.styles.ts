import { css } from 'lit';

export const tabsStyles = css`
  .root {
    display: block;
  }

  .tabs {
    position: relative;
    display: flex;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    border-bottom: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    scrollbar-width: none;
  }

  .tabs::-webkit-scrollbar {
    display: none;
  }

  .tabs[data-more='end'] {
    -webkit-mask-image: linear-gradient(to left, transparent, var(--hkt-color-text) var(--hkt-space-7));
    mask-image: linear-gradient(to left, transparent, var(--hkt-color-text) var(--hkt-space-7));
  }

  .tabs[data-more='start'] {
    -webkit-mask-image: linear-gradient(to right, transparent, var(--hkt-color-text) var(--hkt-space-7));
    mask-image: linear-gradient(to right, transparent, var(--hkt-color-text) var(--hkt-space-7));
  }

  .tab {
    flex: none;
    min-width: var(--hkt-target-size);
    max-width: 85%;
    min-height: var(--hkt-target-size);
    padding: var(--hkt-space-2) var(--hkt-space-4);
    border-bottom: var(--hkt-tabs-indicator-width) solid transparent;
    color: var(--hkt-color-text-quiet);
    font-weight: var(--hkt-font-weight-medium);
    line-height: var(--hkt-line-height-tight);
    overflow-wrap: anywhere;
  }

  .tab:hover {
    border-color: var(--hkt-color-line);
    color: var(--hkt-color-text);
  }

  .tab[aria-selected='true'] {
    border-color: var(--hkt-tabs-indicator-color);
    color: var(--hkt-color-primary-on-quiet);
  }

  .tab.focusable:focus {
    outline-offset: calc(-1 * var(--hkt-focus-width));
  }

  .panel {
    padding-top: var(--hkt-space-4);
  }

  .title {
    display: none;
  }

  @media print {
    .tabs {
      display: none;
    }

    .panel,
    .title {
      display: block !important;
    }

    .title {
      font-weight: var(--hkt-font-weight-bold);
    }
  }
`;

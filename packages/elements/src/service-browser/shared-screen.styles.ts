import { css } from 'lit';

/** Screens that all share: they turn their pages, and they go back to their start. */
export const sharedScreenStyles = css`
  .kiosk,
  .screen {
    --_target: 60px;

    font-size: var(--hkt-font-size-l);
  }

  .kiosk .name,
  .screen .name {
    font-size: var(--hkt-font-size-xl);
  }

  .kiosk .row,
  .kiosk .tile {
    padding: var(--hkt-space-4) var(--hkt-space-5);
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  .turn .pager {
    margin-top: 0;
  }

  .idle {
    position: sticky;
    bottom: var(--hkt-space-3);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-top: var(--hkt-space-4);
    padding: var(--hkt-space-4) var(--hkt-space-5);
    border: var(--hkt-border-width-thick) solid var(--hkt-color-warning-border-loud);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-warning-fill-quiet);
    color: var(--hkt-color-warning-on-quiet);
    font-size: var(--hkt-font-size-l);
    box-shadow: var(--hkt-elevation-3);
  }

  .idle button {
    min-height: 60px;
    margin: var(--hkt-space-2) 0;
    padding: 0 var(--hkt-space-6);
    border-color: transparent;
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
    font-weight: var(--hkt-font-weight-bold);
  }
`;

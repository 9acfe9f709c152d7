import { css } from 'lit';

export const cardStyles = css`
  .root {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    box-shadow: var(--hkt-card-elevation);
  }

  slot[name='media']::slotted(*) {
    display: block;
    flex: none;
    width: 100%;
    max-width: 100%;
    height: auto;
    border-radius: var(--hkt-card-radius) var(--hkt-card-radius) 0 0;
  }

  .content {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    padding: var(--hkt-card-padding);
  }

  .heading {
    color: var(--hkt-color-text);
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .heading[role] {
    margin-bottom: var(--hkt-space-2);
  }

  .body {
    flex: 1 0 auto;
  }

  .actions {
    position: relative;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    margin: var(--hkt-space-4) calc(var(--hkt-space-2) * -1) calc(var(--hkt-space-2) * -1) 0;
  }

  .actions[hidden] {
    display: none;
  }

  slot[name='actions']::slotted(*) {
    margin: 0 var(--hkt-space-2) var(--hkt-space-2) 0;
  }

  .linked {
    transition:
      border-color var(--hkt-duration-fast) var(--hkt-easing-standard),
      box-shadow var(--hkt-duration-fast) var(--hkt-easing-standard);
  }

  .linked:hover {
    border-color: var(--hkt-color-primary-border-normal);
    box-shadow: var(--hkt-elevation-2);
  }

  .link {
    color: inherit;
    text-decoration: none;
  }

  .linked:hover .link {
    color: var(--hkt-color-link);
    text-decoration: underline;
  }
`;

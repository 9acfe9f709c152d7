import { css } from 'lit';

export const serviceShortcutsStyles = css`
  .root {
    display: block;
  }

  h2 {
    margin-bottom: var(--hkt-space-3);
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  ul {
    display: grid;
    grid-gap: var(--hkt-space-3);
  }

  li {
    min-width: 0;
  }

  .tile {
    display: flex;
    align-items: center;
    width: 100%;
    height: 100%;
    min-height: calc(var(--hkt-target-size) + var(--hkt-space-4));
    padding: var(--hkt-space-3) var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    color: inherit;
    text-align: left;
    text-decoration: none;
  }

  .tile:hover {
    border-color: var(--hkt-color-primary-border-normal);
    background: var(--hkt-color-primary-fill-quiet);
  }

  .picture {
    flex: none;
    margin-right: var(--hkt-space-3);
    padding: var(--hkt-space-2);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-primary-fill-normal);
    color: var(--hkt-color-primary-on-normal);
  }

  .words {
    flex: 1;
    min-width: 0;
  }

  .name {
    display: block;
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
    text-wrap: balance;
  }

  .about {
    display: block;
    margin-top: var(--hkt-space-1);
    color: var(--hkt-color-text-quiet);
  }

  /* Two in a row, each below its pictogram. */
  [data-size='s'] ul {
    grid-template-columns: 1fr 1fr;
  }

  [data-size='s'] .tile {
    flex-direction: column;
    align-items: flex-start;
  }

  [data-size='s'] .picture {
    margin: 0 0 var(--hkt-space-2);
  }

  [data-size='s'] .words {
    flex: none;
    width: 100%;
  }

  [data-size='m'] ul,
  [data-size='l'] ul {
    grid-template-columns: repeat(3, 1fr);
  }

  [data-size='xl'] ul {
    grid-gap: var(--hkt-space-4);
    grid-template-columns: repeat(6, 1fr);
  }

  @media print {
    li {
      page-break-inside: avoid;
    }
  }
`;

import { css } from 'lit';

export const queueBoardStyles = css`
  .root {
    display: block;
  }

  .live {
    display: grid;
    grid-gap: var(--hkt-space-3);
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }

  .call {
    padding: var(--hkt-space-4) var(--hkt-space-5);
    border: var(--hkt-border-width-thick) solid var(--hkt-color-primary-border-normal);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
  }

  .call > span {
    display: block;
  }

  .call .no {
    font-size: var(--hkt-font-size-3xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .no {
    font-variant-numeric: tabular-nums;
  }

  .place {
    color: var(--hkt-color-text);
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-medium);
    line-height: var(--hkt-line-height-tight);
  }

  .staff {
    margin-top: var(--hkt-space-1);
    color: var(--hkt-color-text-quiet);
  }

  .call > .priority {
    display: inline-block;
    margin-top: var(--hkt-space-2);
    padding: 0 var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-support-border-quiet);
    border-radius: var(--hkt-tag-radius);
    background: var(--hkt-color-support-fill-quiet);
    color: var(--hkt-color-support-on-quiet);
    font-size: var(--hkt-font-size-s);
  }

  .none {
    padding: var(--hkt-space-5);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    font-size: var(--hkt-font-size-l);
  }

  .group {
    margin-top: var(--hkt-space-5);
  }

  h3 {
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-m);
    font-weight: var(--hkt-font-weight-medium);
  }

  .group ul {
    display: flex;
    flex-wrap: wrap;
    margin: var(--hkt-space-1) calc(-1 * var(--hkt-space-1)) 0;
  }

  .group li {
    margin: var(--hkt-space-1);
    padding: var(--hkt-space-1) var(--hkt-space-3);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-radius-m);
    background: var(--hkt-color-surface);
  }

  .group .no {
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-medium);
  }

  .missed .no {
    color: var(--hkt-color-text-quiet);
    font-weight: var(--hkt-font-weight-normal);
  }

  .group p,
  .age {
    margin-top: var(--hkt-space-2);
    color: var(--hkt-color-text-quiet);
  }

  .strip .live {
    display: flex;
    flex-wrap: wrap;
    margin: calc(-1 * var(--hkt-space-1));
  }

  .strip .call {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin: var(--hkt-space-1);
    padding: var(--hkt-space-2) var(--hkt-space-4);
  }

  .strip .call > span {
    margin: 0 var(--hkt-space-3) 0 0;
  }

  .strip .call .no {
    font-size: var(--hkt-font-size-xl);
  }

  .strip .place {
    font-size: var(--hkt-font-size-l);
  }

  .list .live {
    grid-template-columns: 1fr;
  }

  .dimmed .call {
    border-color: var(--hkt-color-neutral-border-quiet);
    background: var(--hkt-color-neutral-fill-quiet);
    color: var(--hkt-color-neutral-on-quiet);
  }

  .dimmed .place {
    color: var(--hkt-color-neutral-on-quiet);
  }

  hkt-empty {
    margin-bottom: var(--hkt-space-4);
  }

  [data-size='xs'] .call {
    padding: var(--hkt-space-3) var(--hkt-space-4);
  }

  [data-size='xs'] .call .no {
    font-size: var(--hkt-font-size-2xl);
  }

  [data-size='xs'] .place {
    font-size: var(--hkt-font-size-l);
  }

  @media print {
    .call {
      page-break-inside: avoid;
    }
  }
`;

import { css } from 'lit';

export const serviceBrowserStyles = css`
  .root {
    --_target: var(--hkt-target-size);

    display: block;
  }

  h3 {
    margin: 0;
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  mark {
    border-radius: var(--hkt-radius-s);
    background: var(--hkt-color-primary-fill-normal);
    color: var(--hkt-color-primary-on-normal);
  }

  .top {
    margin-right: var(--hkt-space-3);
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
  }

  .top:focus,
  h3:focus,
  .rows:focus {
    outline: none;
  }

  .count,
  .preview,
  .about,
  .why,
  .age,
  .label,
  .strand-name {
    color: var(--hkt-color-text-quiet);
  }

  .label,
  .count,
  .preview,
  .age,
  .strand-name {
    font-size: var(--hkt-font-size-s);
  }

  /* What one looks for */
  .search {
    max-width: var(--hkt-measure);
  }

  .voice {
    margin-top: var(--hkt-space-2);
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-top: var(--hkt-space-4);
  }

  .back + .title {
    margin-top: 0;
  }

  .title .count {
    flex: 1 1 6em;
    font-variant-numeric: tabular-nums;
  }

  .title .hint {
    flex: 0 0 100%;
    margin-top: var(--hkt-space-1);
    color: var(--hkt-color-text-quiet);
  }

  .sort .label {
    margin-right: var(--hkt-space-2);
  }

  .age {
    margin-top: var(--hkt-space-2);
  }

  .content {
    margin-top: var(--hkt-space-3);
  }

  /* Suggestions lie over what was found: it is as high as they are, so that no box cuts them off. */
  .found {
    min-width: 0;
    min-height: 20em;
  }

  /* Categories */
  .strand {
    margin-top: var(--hkt-space-6);
  }

  .strand:first-child {
    margin-top: var(--hkt-space-4);
  }

  .strand h3 {
    font-size: var(--hkt-font-size-xl);
  }

  .strand h3::before {
    display: inline-block;
    width: 0.25em;
    height: 0.9em;
    margin-right: 0.5em;
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-primary-fill-loud);
    vertical-align: -0.05em;
    content: '';
  }

  h3 .count {
    margin-left: var(--hkt-space-2);
    font-weight: var(--hkt-font-weight-normal);
  }

  .tiles {
    display: grid;
    grid-gap: var(--hkt-space-3);
    margin: var(--hkt-space-4) 0;
  }

  .tile,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    align-items: baseline;
    width: 100%;
    min-height: var(--_target);
    padding: var(--hkt-space-3) var(--hkt-space-4);
    text-align: left;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
  }

  .tile {
    height: 100%;
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
  }

  .tile:hover {
    border-color: var(--hkt-color-primary-border-normal);
  }

  .tile:hover,
  .row:hover {
    background: var(--hkt-color-primary-fill-quiet);
  }

  .name {
    flex: 1;
    min-width: 50%;
    margin-right: var(--hkt-space-2);
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .preview,
  .about,
  .why {
    flex: 0 0 100%;
    margin-top: var(--hkt-space-1);
  }

  .tag {
    padding: 0 var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-support-border-quiet);
    border-radius: var(--hkt-tag-radius);
    background: var(--hkt-color-support-fill-quiet);
    color: var(--hkt-color-support-on-quiet);
    font-size: var(--hkt-font-size-s);
  }

  /* On the narrowest, tiles are a list */
  [data-size='xs'] .tiles,
  .rows {
    grid-gap: 0;
    max-width: 72em;
    margin: var(--hkt-space-3) 0;
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    overflow-anchor: none;
  }

  .item,
  [data-size='xs'] .tiles > li {
    border-bottom: var(--hkt-border-width-thin) solid var(--hkt-color-line);
  }

  .item:last-child,
  [data-size='xs'] .tiles > li:last-child {
    border-bottom-color: transparent;
  }

  [data-size='xs'] .tile {
    border: 0;
    background: none;
  }

  .row,
  [data-size='xs'] .tile {
    border-radius: var(--hkt-card-radius);
  }

  .whole .item {
    content-visibility: auto;
    contain-intrinsic-size: auto 80px;
  }

  [data-size='s'] .tiles {
    grid-gap: var(--hkt-space-2);
    grid-template-columns: 1fr 1fr;
  }

  [data-size='s'] .tile .name {
    flex: 0 0 100%;
  }

  [data-size='s'] .preview {
    display: none;
  }

  [data-size='m'] .tiles {
    grid-template-columns: 1fr 1fr;
  }

  [data-size='l'] .tiles {
    grid-template-columns: repeat(3, 1fr);
  }

  [data-size='xl'] .tiles {
    grid-gap: var(--hkt-space-4);
    grid-template-columns: repeat(4, 1fr);
  }

  /* With room, the categories stand beside what was found */
  .beside {
    display: grid;
    grid-gap: var(--hkt-space-6);
    grid-template-columns: 15em minmax(0, 1fr);
    align-items: start;
  }

  .beside .tiles {
    grid-template-columns: 1fr 1fr;
  }

  .strand-name {
    padding: var(--hkt-space-3) var(--hkt-space-3) 0;
  }

  .link {
    display: flex;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    padding: 0 var(--hkt-space-3);
    border-radius: var(--hkt-radius-m);
  }

  .link[aria-current] {
    background: var(--hkt-color-primary-fill-normal);
    color: var(--hkt-color-primary-on-normal);
    font-weight: var(--hkt-font-weight-bold);
  }

  @media print {
    .search,
    .filters,
    .back,
    .short,
    .pager,
    .sort,
    .turn,
    .end,
    .rail,
    .idle {
      display: none;
    }

    .beside {
      display: block;
    }

    .found {
      min-height: 0;
    }

    .rows {
      border: 0;
    }

    .whole .item {
      content-visibility: visible;
    }

    li {
      page-break-inside: avoid;
    }
  }
`;

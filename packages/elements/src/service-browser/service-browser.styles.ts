import { css } from 'lit';

export const serviceBrowserStyles = css`
  .root {
    display: block;
  }

  h3,
  h4 {
    margin: 0;
  }

  a {
    color: var(--hkt-color-link);
  }

  mark {
    border-radius: var(--hkt-radius-s);
    background: var(--hkt-color-primary-fill-normal);
    color: var(--hkt-color-primary-on-normal);
  }

  .top {
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .top:focus,
  h3:focus {
    outline: none;
  }

  h3 {
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .hint,
  .status,
  .count,
  .preview,
  .about,
  .alias,
  .eyebrow {
    color: var(--hkt-color-text-quiet);
  }

  .search {
    max-width: var(--hkt-measure);
    margin-bottom: var(--hkt-space-5);
  }

  .status:empty {
    display: none;
  }

  .root > h3 {
    margin-top: var(--hkt-space-5);
    font-size: var(--hkt-font-size-l);
  }

  /* Ways around */
  .back,
  .jump button,
  .pager button {
    min-height: var(--hkt-target-size);
    border-radius: var(--hkt-radius-full);
    color: var(--hkt-color-primary-on-quiet);
  }

  .back {
    display: inline-flex;
    align-items: center;
    margin: 0 0 var(--hkt-space-3) calc(var(--hkt-space-2) * -1);
    padding: 0 var(--hkt-space-4) 0 var(--hkt-space-2);
    text-align: left;
  }

  .back .icon {
    margin-right: var(--hkt-space-1);
  }

  .back:hover,
  .jump button:hover,
  .pager button:hover {
    background: var(--hkt-color-primary-fill-quiet);
  }

  .jump {
    display: flex;
    flex-wrap: wrap;
    margin: var(--hkt-space-3) 0 0 calc(var(--hkt-space-2) * -1);
  }

  .jump button,
  .pager button {
    min-width: var(--hkt-target-size);
    margin: var(--hkt-space-1) 0 0 var(--hkt-space-2);
    padding: 0 var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-primary-border-normal);
    background: var(--hkt-color-surface);
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: var(--hkt-space-4) 0 0 calc(var(--hkt-space-2) * -1);
  }

  .pager span {
    margin: 0 var(--hkt-space-2) 0 var(--hkt-space-4);
    font-variant-numeric: tabular-nums;
  }

  .pager button:disabled {
    border-color: var(--hkt-color-line);
    background: transparent;
    color: var(--hkt-color-text-quiet);
    cursor: default;
  }

  /* Conditions */
  .filters {
    margin-top: var(--hkt-space-2);
  }

  summary {
    display: flex;
    align-items: center;
    min-height: var(--hkt-target-size);
    color: var(--hkt-color-primary-on-quiet);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.75em 0 0.25em;
    border: solid;
    border-width: 0 var(--hkt-border-width-thick) var(--hkt-border-width-thick) 0;
    transform: rotate(-45deg);
    content: '';
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  .conditions {
    display: grid;
    grid-gap: var(--hkt-space-3);
    grid-template-columns: repeat(auto-fill, minmax(10em, 1fr));
  }

  label {
    display: block;
  }

  .label {
    display: block;
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
  }

  select {
    display: block;
    width: 100%;
    min-height: var(--hkt-target-size);
    margin: 0;
    padding: 0 var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid var(--hkt-field-border-color);
    border-radius: var(--hkt-field-radius);
    background: var(--hkt-field-fill);
    color: inherit;
    font: inherit;
  }

  /* Categories */
  .strand {
    margin-top: var(--hkt-space-6);
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

  .strand h3 .count {
    margin-left: var(--hkt-space-2);
    font-size: var(--hkt-font-size-s);
    font-weight: var(--hkt-font-weight-normal);
  }

  .tiles,
  .rows {
    display: grid;
    grid-gap: var(--hkt-space-3);
    margin-top: var(--hkt-space-4);
  }

  .tile,
  .row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    align-items: baseline;
    width: 100%;
    height: 100%;
    min-height: var(--hkt-target-size);
    padding: var(--hkt-space-3) var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    text-align: left;
    transition: border-color var(--hkt-duration-fast) var(--hkt-easing-standard);
  }

  .tile:hover,
  .row:hover {
    border-color: var(--hkt-color-primary-border-normal);
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

  .tile .count,
  .preview {
    font-size: var(--hkt-font-size-s);
  }

  .preview,
  .about,
  .alias {
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

  [data-size='m'] .tiles,
  [data-size='l'] .rows {
    grid-template-columns: 1fr 1fr;
  }

  [data-size='l'] .tiles {
    grid-template-columns: repeat(3, 1fr);
  }

  [data-size='xl'] .tiles,
  [data-size='xl'] .rows {
    grid-gap: var(--hkt-space-4);
    grid-template-columns: repeat(4, 1fr);
  }

  [data-size='xl'] .rows {
    grid-template-columns: repeat(3, 1fr);
  }

  @media print {
    .search,
    .back,
    .jump,
    .pager {
      display: none;
    }

    li {
      page-break-inside: avoid;
    }
  }
`;

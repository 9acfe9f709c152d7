import { css } from 'lit';

export const zoneDirectoryStyles = css`
  .root {
    display: block;
  }

  h2 {
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .root > ul {
    display: grid;
    grid-gap: var(--hkt-space-3);
    margin-top: var(--hkt-space-4);
  }

  ul + h2 {
    margin-top: var(--hkt-space-6);
  }

  .core,
  .feature {
    position: relative;
    display: flex;
    padding: var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
  }

  .picture {
    flex: none;
    align-self: flex-start;
    margin-right: var(--hkt-space-4);
    padding: var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-primary-border-quiet);
    border-radius: var(--hkt-radius-m);
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
  }

  .feature .picture {
    border-color: var(--hkt-color-support-border-quiet);
    background: var(--hkt-color-support-fill-quiet);
    color: var(--hkt-color-support-on-quiet);
  }

  .words {
    flex: 1;
    min-width: 0;
  }

  h3 {
    margin: 0;
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .no {
    margin-right: 0.125em;
    color: var(--hkt-color-primary-on-quiet);
    font-variant-numeric: tabular-nums;
  }

  .words p {
    margin-top: var(--hkt-space-1);
  }

  .live {
    display: inline-block;
    padding: 0 var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-neutral-border-quiet);
    border-radius: var(--hkt-tag-radius);
    background: var(--hkt-color-neutral-fill-quiet);
    color: var(--hkt-color-neutral-on-quiet);
    font-size: var(--hkt-font-size-s);
  }

  .free {
    border-color: var(--hkt-color-success-border-quiet);
    background: var(--hkt-color-success-fill-quiet);
    color: var(--hkt-color-success-on-quiet);
  }

  .busy {
    border-color: var(--hkt-color-warning-border-quiet);
    background: var(--hkt-color-warning-fill-quiet);
    color: var(--hkt-color-warning-on-quiet);
  }

  .uses {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--hkt-space-1);
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
  }

  .uses li:not(:last-child)::after {
    white-space: pre;
    content: ' · ';
  }

  .age {
    margin-top: var(--hkt-space-4);
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
  }

  .choose {
    text-align: left;
  }

  .choose:hover::after {
    box-shadow: inset 0 0 0 var(--hkt-border-width-thick) var(--hkt-color-primary-border-normal);
  }

  [data-size='xs'] .picture {
    margin-right: var(--hkt-space-3);
    padding: var(--hkt-space-1);
  }

  [data-size='m'] > ul {
    grid-template-columns: 1fr 1fr;
  }

  [data-size='l'] > ul {
    grid-gap: var(--hkt-space-4);
    grid-template-columns: 1fr 1fr 1fr;
  }

  [data-size='xl'] > ul {
    grid-gap: var(--hkt-space-5);
    grid-template-columns: repeat(4, 1fr);
  }

  [data-size='xl'] .core,
  [data-size='xl'] .feature {
    padding: var(--hkt-space-5);
  }

  [data-size='xl'] h2 {
    font-size: var(--hkt-font-size-2xl);
  }

  [data-size='xl'] h3 {
    font-size: var(--hkt-font-size-xl);
  }

  [data-size='xl'] .words p,
  [data-size='xl'] .uses {
    font-size: var(--hkt-font-size-l);
  }

  /* On a wall: names that can be read from the last chair. */
  .wall {
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }

  .wall h2 {
    font-size: var(--hkt-font-size-m);
    line-height: var(--hkt-line-height-tight);
  }

  .wall ul + h2 {
    margin-top: var(--hkt-space-3);
  }

  .wall > ul {
    grid-gap: var(--hkt-space-1) var(--hkt-space-2);
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
    margin-top: var(--hkt-space-1);
  }

  .wall:not([data-page]) > .features {
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
  }

  .wall .core,
  .wall .feature {
    align-items: center;
    padding: var(--hkt-space-1) var(--hkt-space-1) var(--hkt-space-1) var(--hkt-space-2);
  }

  .wall .picture {
    align-self: center;
    margin-right: var(--hkt-space-1);
    padding: var(--hkt-space-1);
  }

  .wall:not([data-page]) .feature,
  .wall:not([data-page]) .feature .picture {
    padding: 0;
    border: 0;
    background: none;
  }

  .wall .icon {
    width: var(--hkt-icon-size-m);
    height: var(--hkt-icon-size-m);
  }

  .wall .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .wall h3 {
    flex: none;
    max-width: 100%;
    margin-right: var(--hkt-space-1);
  }

  .wall:not([data-page]) .feature .icon {
    width: var(--hkt-icon-size-s);
    height: var(--hkt-icon-size-s);
  }

  .wall:not([data-page]) .feature h3 {
    font-size: var(--hkt-font-size-m);
    font-weight: var(--hkt-font-weight-medium);
  }

  .wall .live {
    margin-top: 0;
    padding: 0 var(--hkt-space-1);
    line-height: var(--hkt-line-height-tight);
  }

  /* Words of many lengths fill lines better than columns. */
  .wall:not([data-page]) > .features:lang(en) {
    display: flex;
    flex-wrap: wrap;
    grid-gap: 0;
  }

  .wall:not([data-page]) > .features:lang(en) > li {
    margin: 0 var(--hkt-space-3) var(--hkt-space-1) 0;
  }

  .wall > * {
    flex: none;
  }

  /* What room is left goes to the cards. */
  .wall > .cores {
    flex: 1 1 auto;
  }

  /* Page by page there is room for all alike. */
  [data-page] h2 {
    min-height: 60px;
    padding-right: 4em;
  }

  [data-page].wall > ul {
    flex: 1 1 auto;
    animation: even var(--hkt-duration-slow) var(--hkt-easing-enter);
  }

  [data-page='odd'].wall > ul {
    animation-name: odd;
  }

  /* For the largest letters the picture stands without its frame. */
  .elder.wall > ul {
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
  }

  .elder.wall .picture {
    padding: 0;
    border: 0;
    background: none;
  }

  .elder.wall h3 {
    font-size: var(--hkt-font-size-m);
  }

  .turn {
    position: absolute;
    top: 0;
    right: 0;
    min-width: 60px;
    min-height: 60px;
    padding: 0 0.5em;
    border: var(--hkt-border-width-thin) solid var(--hkt-color-neutral-border-normal);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-surface);
    font-variant-numeric: tabular-nums;
    line-height: var(--hkt-line-height-tight);
  }

  @keyframes even {
    from {
      opacity: 0;
    }
  }

  @keyframes odd {
    from {
      opacity: 0;
    }
  }

  @media print {
    .core,
    .feature {
      page-break-inside: avoid;
    }
  }
`;

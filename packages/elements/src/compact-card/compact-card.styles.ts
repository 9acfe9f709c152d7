import { css } from 'lit';

export const compactCardStyles = css`
  .root {
    position: relative;
    display: block;
    padding: var(--hkt-space-5);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-primary-border-quiet);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-primary-fill-quiet);
  }

  .eyebrow {
    margin-bottom: var(--hkt-space-4);
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
  }

  .article {
    display: grid;
    grid-template-columns: auto 1fr;
    grid-column-gap: var(--hkt-space-4);
    align-items: start;
    animation: even var(--hkt-duration-slow) var(--hkt-easing-enter);
  }

  .odd {
    animation-name: odd;
  }

  /* A ripe persimmon. */
  .no {
    display: block;
    min-width: 2em;
    padding: 0 0.25em;
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 2em;
    text-align: center;
  }

  .words {
    align-self: center;
  }

  .aspect {
    color: var(--hkt-color-primary-on-quiet);
    line-height: var(--hkt-line-height-tight);
  }

  h2,
  .none {
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .none {
    font-size: var(--hkt-font-size-xl);
  }

  .text {
    grid-column: 1 / -1;
    max-width: 32em;
    margin-top: var(--hkt-space-4);
    font-size: var(--hkt-font-size-l);
    line-height: var(--hkt-line-height-loose);
  }

  [data-size='s'] h2,
  [data-size='m'] h2 {
    font-size: var(--hkt-font-size-3xl);
  }

  [data-size='m'] .text,
  [data-size='l'] .text {
    font-size: var(--hkt-font-size-xl);
  }

  [data-size='m'],
  [data-size='l'] {
    padding: var(--hkt-space-6);
  }

  [data-size='m'] .no,
  [data-size='l'] .no {
    font-size: var(--hkt-font-size-3xl);
  }

  [data-size='l'] h2 {
    font-size: calc(var(--hkt-font-size-3xl) * 1.33);
  }

  /* A screen on the wall: letters by the viewing distance. */
  [data-size='xl'] {
    padding: var(--hkt-space-7);
  }

  [data-size='xl'] .eyebrow,
  [data-size='xl'] .aspect {
    font-size: var(--hkt-signage-size-text);
  }

  [data-size='xl'] h2,
  [data-size='xl'] .no {
    font-size: calc(var(--hkt-signage-size-text) * 2);
  }

  [data-size='xl'] .text {
    font-size: calc(var(--hkt-signage-size-text) * 1.25);
  }

  /* On a wall: one strip, or two lines in a narrow one. */
  .wall,
  .wall[data-size] {
    padding: var(--hkt-space-2) var(--hkt-space-4);
  }

  .wall .eyebrow {
    display: none;
  }

  .wall[data-size] .no,
  .wall[data-size] h2 {
    font-size: var(--hkt-font-size-xl);
  }

  .wall[data-size] .aspect {
    font-size: var(--hkt-font-size-s);
  }

  .wall .article {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  /* Always beside the number. */
  .wall .words {
    max-width: calc(100% - 4.5em);
    margin: 0 var(--hkt-space-2);
  }

  .wall[data-size] .text {
    flex: 1 1 14em;
    margin-top: var(--hkt-space-1);
    font-size: var(--hkt-font-size-m);
    line-height: 1.45;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-top: var(--hkt-space-2);
  }

  .controls > * {
    margin-top: var(--hkt-space-3);
  }

  button {
    min-width: var(--hkt-target-size);
    min-height: var(--hkt-target-size);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-primary-border-normal);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-surface);
    color: var(--hkt-color-primary-on-quiet);
  }

  button:hover {
    background: var(--hkt-color-primary-fill-normal);
  }

  .round .icon {
    margin: auto;
  }

  .stop {
    margin-left: auto;
    padding: 0 var(--hkt-space-4);
  }

  [data-size='xs'] .stop {
    width: 100%;
  }

  .count {
    min-width: 4em;
    color: var(--hkt-color-text-quiet);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .bar {
    min-height: 9em;
    background:
      linear-gradient(var(--hkt-skeleton-fill), var(--hkt-skeleton-fill)) 0 0 / 40% 1.2em no-repeat,
      linear-gradient(var(--hkt-skeleton-fill), var(--hkt-skeleton-fill)) 0 3em / 65% 2.2em no-repeat,
      linear-gradient(var(--hkt-skeleton-fill), var(--hkt-skeleton-fill)) 0 6.4em / 100% 1.2em no-repeat;
  }

  .bar span {
    position: absolute;
    clip: rect(0 0 0 0);
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
    .controls {
      display: none;
    }
  }
`;

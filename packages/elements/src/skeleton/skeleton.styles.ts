import { css } from 'lit';

export const skeletonStyles = css`
  .root {
    position: relative;
    display: block;
  }

  .row {
    display: flex;
    align-items: center;
    margin-bottom: var(--hkt-space-3);
  }

  .row:last-child {
    margin-bottom: 0;
  }

  .bar,
  .list .row::before {
    display: block;
    flex: 1;
    box-sizing: border-box;
    height: 1em;
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-radius-s);
    background: var(--hkt-skeleton-fill);
    animation: breathe calc(var(--hkt-duration-slow) * 5) var(--hkt-easing-standard) infinite alternate;
  }

  .text .row:last-child:not(:first-child) .bar {
    max-width: 60%;
  }

  .card .rows {
    padding: var(--hkt-card-padding);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
  }

  .card .row:first-child .bar {
    max-width: 40%;
    height: 1.5em;
  }

  .card .row:last-child:not(:first-child) .bar {
    max-width: 75%;
  }

  .list .row {
    min-height: var(--hkt-target-size);
    margin-bottom: var(--hkt-space-2);
  }

  .list .row::before {
    flex: none;
    width: var(--hkt-icon-size-l);
    height: var(--hkt-icon-size-l);
    margin-right: var(--hkt-space-3);
    border-radius: var(--hkt-radius-full);
    content: '';
  }

  .list .row:nth-child(2n) .bar {
    max-width: 70%;
  }

  /* An endless animation made short by the tokens would flicker. */
  @media (prefers-reduced-motion: reduce) {
    .bar,
    .list .row::before {
      animation: none;
    }
  }

  @keyframes breathe {
    to {
      background: var(--hkt-skeleton-shine);
    }
  }
`;

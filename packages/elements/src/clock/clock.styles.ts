import { css } from 'lit';

export const clockStyles = css`
  .root {
    --_times: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    font-variant-numeric: tabular-nums;
    line-height: var(--hkt-line-height-tight);
  }

  .root[data-size='m'] {
    --_times: 1.5;
  }

  .root[data-size='l'] {
    --_times: 2;
  }

  .root[data-size='xl'] {
    --_times: 3;
  }

  .time {
    margin-right: 0.4em;
    font-size: calc(var(--hkt-font-size-3xl) * var(--_times));
    font-weight: var(--hkt-font-weight-bold);
    white-space: nowrap;
  }

  .date {
    color: var(--hkt-color-text-quiet);
    font-size: calc(var(--hkt-font-size-m) * var(--_times));
  }

  .day {
    display: inline-block;
  }

  .day:first-child {
    margin-right: 0.25em;
  }
`;

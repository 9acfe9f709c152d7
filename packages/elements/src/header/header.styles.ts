import { css } from 'lit';

/** The lockup's own clear space is the padding on three sides. */
export const headerStyles = css`
  .root {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    border-bottom: var(--hkt-border-width-thin) solid var(--hkt-header-border-color);
    background: var(--hkt-header-fill);
  }

  .lockup {
    flex: 0 1 auto;
    min-width: 0;
  }

  .free {
    flex: 1 1 0;
    min-width: 0;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-left: auto;
    padding: var(--hkt-space-2) var(--hkt-space-5);
  }

  .hours {
    display: flex;
    align-items: flex-start;
    margin: var(--hkt-space-1) var(--hkt-space-4) var(--hkt-space-1) 0;
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
    font-variant-numeric: tabular-nums;
  }

  .hours .icon {
    margin: 2px var(--hkt-space-1) 0 0;
  }

  .part {
    display: inline-block;
  }

  .part + .part::before {
    margin-right: 0.5em;
    content: '·';
  }

  .root[data-size='m'] .end {
    flex: 1 1 400px;
    flex-wrap: nowrap;
    justify-content: flex-end;
  }

  .root[data-size='m'] .hours {
    flex: none;
  }

  /* Where they may come under each other, no dot stands at the head of a line. */
  [data-size='xs'] .part,
  [data-size='s'] .part,
  [data-size='m'] .part {
    display: block;
  }

  [data-size='xs'] .part + .part::before,
  [data-size='s'] .part + .part::before,
  [data-size='m'] .part + .part::before {
    content: none;
  }

  .root[data-size='xs'] .end,
  .root[data-size='s'] .end {
    flex: 1 0 100%;
    box-sizing: border-box;
    padding: var(--hkt-space-2) var(--hkt-space-4);
    border-top: var(--hkt-border-width-thin) solid var(--hkt-color-line);
  }

  .root[data-size='xs'] .hours,
  .root[data-size='s'] .hours {
    flex: 1 1 auto;
    margin-right: var(--hkt-space-2);
  }

  .root[data-size='xs'] hkt-elder-switch,
  .root[data-size='s'] hkt-elder-switch {
    margin: var(--hkt-space-1) 0;
  }

  .root[data-size='xs'] .free,
  .root[data-size='s'] .free,
  .root[data-size='m'] .free {
    flex: 1 0 100%;
    order: 1;
    box-sizing: border-box;
    padding: 0 var(--hkt-space-4);
  }

  @media print {
    hkt-elder-switch {
      display: none;
    }
  }
`;

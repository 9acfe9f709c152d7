import { css } from 'lit';

/**
 * One below the other; side by side where the box is wide enough for so many: few from `m` (the sizes that don't end
 * in s), some from `l` (those that end in l).
 */
export const stepsStyles = css`
  .root {
    display: block;
    margin: 0;
    padding: 0;
  }

  .step {
    position: relative;
    display: flex;
    padding-bottom: var(--hkt-space-5);
  }

  .step:last-child {
    padding-bottom: 0;
  }

  .step::before {
    position: absolute;
    top: var(--hkt-icon-size-l);
    bottom: 0;
    left: calc(var(--hkt-icon-size-l) / 2 - var(--hkt-border-width-thin));
    border-left: var(--hkt-border-width-thick) solid var(--hkt-color-line);
    content: '';
  }

  .step:last-child::before {
    display: none;
  }

  .step.done::before {
    border-color: var(--hkt-color-support-border-normal);
  }

  .mark {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: var(--hkt-icon-size-l);
    height: var(--hkt-icon-size-l);
    border: var(--hkt-border-width-thick) solid var(--hkt-color-neutral-border-normal);
    border-radius: 50%;
    background: var(--hkt-color-surface);
    color: var(--hkt-color-text-quiet);
    font-weight: var(--hkt-font-weight-medium);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .plain .todo .mark {
    border-color: var(--hkt-color-primary-border-quiet);
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
  }

  .done .mark {
    border-color: var(--hkt-color-support-border-loud);
    background: var(--hkt-color-support-fill-quiet);
    color: var(--hkt-color-support-on-quiet);
  }

  .current .mark {
    border-color: var(--hkt-color-primary-fill-loud);
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
  }

  .problem .mark {
    border-color: var(--hkt-color-danger-fill-loud);
    background: var(--hkt-color-danger-fill-loud);
    color: var(--hkt-color-danger-on-loud);
  }

  .words {
    flex: 1;
    min-width: 0;
    padding: var(--hkt-space-1) 0 0 var(--hkt-space-3);
  }

  .label {
    display: block;
    line-height: var(--hkt-line-height-tight);
  }

  .current .label,
  .problem .label {
    font-weight: var(--hkt-font-weight-bold);
  }

  .state,
  .note {
    display: block;
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
  }

  .current .state {
    color: var(--hkt-color-primary-on-quiet);
  }

  .problem .state {
    color: var(--hkt-color-danger-on-quiet);
  }

  .few[data-size]:not([data-size$='s']),
  .some[data-size$='l'] {
    display: flex;
  }

  .few[data-size]:not([data-size$='s']) .step,
  .some[data-size$='l'] .step {
    flex: 1 1 0;
    flex-direction: column;
    align-items: center;
    min-width: 0;
    padding: 0 var(--hkt-space-2);
    text-align: center;
  }

  .few[data-size]:not([data-size$='s']) .step::before,
  .some[data-size$='l'] .step::before {
    top: calc(var(--hkt-icon-size-l) / 2);
    bottom: auto;
    left: 50%;
    width: 100%;
    border-top: var(--hkt-border-width-thick) solid var(--hkt-color-line);
    border-left: 0;
  }

  .few[data-size]:not([data-size$='s']) .done::before,
  .some[data-size$='l'] .done::before {
    border-color: var(--hkt-color-support-border-normal);
  }

  .few[data-size]:not([data-size$='s']) .words,
  .some[data-size$='l'] .words {
    width: 100%;
    padding: var(--hkt-space-2) 0 0;
  }
`;

import { css } from 'lit';

export const elderSwitchStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  .root {
    display: inline-flex;
    align-items: center;
    min-height: var(--hkt-target-size);
    padding: var(--hkt-space-1) var(--hkt-space-3);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-neutral-border-normal);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-surface);
    color: var(--hkt-color-text);
    font-weight: var(--hkt-font-weight-medium);
    white-space: nowrap;
    cursor: pointer;
  }

  .root:hover {
    background: var(--hkt-color-neutral-fill-quiet);
  }

  .label {
    margin: 0 var(--hkt-space-2) 0 var(--hkt-space-1);
  }

  .track {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-width: 3.75em;
    padding: 2px;
    border: var(--hkt-border-width-thick) solid var(--hkt-color-neutral-border-loud);
    border-radius: var(--hkt-radius-full);
    line-height: var(--hkt-line-height-tight);
  }

  .knob {
    flex: none;
    box-sizing: border-box;
    width: calc(var(--hkt-icon-size-s) + 4px);
    height: calc(var(--hkt-icon-size-s) + 4px);
    padding: 2px;
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-neutral-border-loud);
  }

  .state {
    flex: 1;
    padding: 0 var(--hkt-space-1);
    text-align: center;
  }

  .root[aria-pressed='true'] .track {
    flex-direction: row-reverse;
    border-color: var(--hkt-color-primary-fill-loud);
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
  }

  .root[aria-pressed='true'] .knob {
    background: var(--hkt-color-primary-on-loud);
    color: var(--hkt-color-primary-fill-loud);
  }
`;

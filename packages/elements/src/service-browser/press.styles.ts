import { css } from 'lit';
import { disclosureStyles } from '../styles/disclosure.styles.ts';

const own = css`
  /* Small things to press */
  .pill,
  .back,
  .link {
    min-height: var(--_target);
    color: var(--hkt-color-primary-on-quiet);
    text-align: left;
  }

  .pill,
  .idle button {
    display: inline-flex;
    align-items: center;
    margin: 0 var(--hkt-space-2) var(--hkt-space-2) 0;
    padding: 0 var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-primary-border-normal);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-surface);
  }

  .pill .count,
  .link .count {
    margin-left: var(--hkt-space-2);
    font-variant-numeric: tabular-nums;
  }

  .pill .icon,
  .back .icon {
    margin: 0 var(--hkt-space-2) 0 calc(var(--hkt-space-1) * -1);
  }

  .chosen .icon {
    margin: 0 calc(var(--hkt-space-1) * -1) 0 var(--hkt-space-2);
  }

  .back {
    display: inline-flex;
    align-items: center;
    margin-left: calc(var(--hkt-space-2) * -1);
    padding: 0 var(--hkt-space-4) 0 var(--hkt-space-2);
    border-radius: var(--hkt-radius-full);
  }

  .pill:hover,
  .back:hover,
  .link:hover {
    background: var(--hkt-color-primary-fill-quiet);
  }

  .pill[aria-pressed='true'],
  .chosen .pill {
    border-color: transparent;
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
  }

  .pill[aria-pressed='true'] .count {
    color: inherit;
  }

  .pill:disabled {
    border-color: var(--hkt-color-line);
    background: transparent;
    color: var(--hkt-color-text-quiet);
    cursor: default;
  }

  .condition > .label {
    display: block;
    padding-bottom: var(--hkt-space-1);
  }

  .short {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .short .label {
    margin: 0 var(--hkt-space-3) var(--hkt-space-2) 0;
  }

  [data-size='xs'] .short .label,
  [data-size='s'] .short .label {
    flex: 0 0 100%;
    margin-bottom: var(--hkt-space-1);
  }

  [data-size='xs'] .sort,
  [data-size='s'] .sort {
    flex: 0 0 100%;
    margin-top: var(--hkt-space-2);
  }

  .turn,
  .end,
  .pager {
    margin-top: var(--hkt-space-4);
  }

  .short + .short {
    margin-top: var(--hkt-space-2);
  }

  .pager span {
    display: inline-block;
    margin: 0 var(--hkt-space-4) 0 var(--hkt-space-2);
    font-variant-numeric: tabular-nums;
  }

  /* Conditions */
  summary {
    display: inline-flex;
    min-height: var(--_target);
    padding-right: var(--hkt-space-4);
  }

  .conditions {
    display: grid;
    grid-gap: var(--hkt-space-3);
    grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    max-width: 72em;
    padding: var(--hkt-space-4) var(--hkt-space-4) var(--hkt-space-3);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-neutral-fill-quiet);
  }

  [data-size='xs'] .conditions {
    grid-template-columns: 100%;
  }

  .condition {
    display: block;
    min-width: 0;
  }

  select {
    max-width: 100%;
    min-height: var(--_target);
    margin: 0;
    padding: 0 var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid var(--hkt-field-border-color);
    border-radius: var(--hkt-field-radius);
    background: var(--hkt-field-fill);
    color: inherit;
    font: inherit;
  }

  .condition select {
    width: 100%;
  }
`;

/** What is pressed around a list: small buttons, conditions, the way back. */
export const pressStyles = [disclosureStyles, own];

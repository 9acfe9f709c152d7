import { css } from 'lit';

export const serviceGuideStyles = css`
  .root {
    display: block;
  }

  h3,
  h4 {
    margin: 0;
  }

  .top {
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .top:focus {
    outline: none;
  }

  .hint,
  .eyebrow {
    color: var(--hkt-color-text-quiet);
  }

  .tag {
    padding: 0 var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-support-border-quiet);
    border-radius: var(--hkt-tag-radius);
    background: var(--hkt-color-support-fill-quiet);
    color: var(--hkt-color-support-on-quiet);
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

  .summary {
    max-width: var(--hkt-measure);
    margin-top: var(--hkt-space-2);
    font-size: var(--hkt-font-size-l);
  }

  .handling {
    margin-top: var(--hkt-space-3);
  }

  .handling .tag {
    margin-right: var(--hkt-space-1);
    font-size: var(--hkt-font-size-m);
  }

  .parts {
    display: grid;
    grid-gap: var(--hkt-space-4);
    align-items: start;
    margin: var(--hkt-space-5) 0 var(--hkt-space-4);
  }

  .part {
    padding: var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
  }

  .part h3 {
    margin-bottom: var(--hkt-space-3);
    font-size: var(--hkt-font-size-l);
  }

  .part p + p {
    margin-top: var(--hkt-space-2);
  }

  .term {
    margin-right: var(--hkt-space-2);
    color: var(--hkt-color-text-quiet);
  }

  h4 {
    margin-top: var(--hkt-space-4);
    color: var(--hkt-color-primary-on-quiet);
    font-size: var(--hkt-font-size-m);
    font-weight: var(--hkt-font-weight-medium);
  }

  h3 + h4 {
    margin-top: 0;
  }

  .looked-up,
  .waived {
    color: var(--hkt-color-support-on-quiet);
  }

  .materials li,
  .steps li {
    margin-top: var(--hkt-space-2);
  }

  .materials li {
    position: relative;
    padding-left: 1.25em;
  }

  .materials li::before {
    position: absolute;
    left: 0.25em;
    content: '·';
  }

  strong {
    font-weight: var(--hkt-font-weight-medium);
  }

  .note {
    display: block;
    color: var(--hkt-color-text-quiet);
  }

  .steps li {
    display: flex;
  }

  .no {
    flex: none;
    width: 2em;
    height: 2em;
    margin-right: var(--hkt-space-3);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-primary-fill-normal);
    color: var(--hkt-color-primary-on-normal);
    line-height: 2em;
    text-align: center;
  }

  .part details + details {
    border-top: var(--hkt-border-width-thin) solid var(--hkt-color-line);
  }

  .part details p {
    padding: 0 0 var(--hkt-space-3) 1.5em;
  }

  [data-size='m'] .parts,
  [data-size='l'] .parts {
    grid-template-columns: 1fr 1fr;
  }

  [data-size='xl'] .parts {
    grid-template-columns: repeat(3, 1fr);
  }

  @media print {
    .parts {
      display: block;
    }

    .part {
      margin-bottom: var(--hkt-space-3);
      page-break-inside: avoid;
    }
  }
`;

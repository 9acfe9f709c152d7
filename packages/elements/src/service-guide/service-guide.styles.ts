import { css } from 'lit';

export const serviceGuideStyles = css`
  .root {
    display: block;
  }

  h3,
  h4 {
    margin: 0;
  }

  /* Name, what is known at a glance, and the way to hear it all. */
  .top {
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .top:focus,
  .part:focus,
  .act:focus {
    outline: none;
  }

  .eyebrow,
  .hint,
  .label,
  .note {
    color: var(--hkt-color-text-quiet);
  }

  .summary {
    max-width: var(--hkt-measure);
    margin-top: var(--hkt-space-2);
    font-size: var(--hkt-font-size-l);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    margin: var(--hkt-space-2) 0 0 calc(var(--hkt-space-2) * -1);
  }

  .facts li {
    margin: var(--hkt-space-1) 0 0 var(--hkt-space-2);
    padding: var(--hkt-space-1) var(--hkt-space-3);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-support-border-quiet);
    border-radius: var(--hkt-tag-radius);
    background: var(--hkt-color-support-fill-quiet);
    color: var(--hkt-color-support-on-quiet);
    font-weight: var(--hkt-font-weight-medium);
  }

  .read {
    margin-top: var(--hkt-space-3);
  }

  hkt-button .icon {
    display: inline-block;
    margin-right: var(--hkt-space-2);
    vertical-align: -0.25em;
  }

  /* Parts */
  .parts {
    display: grid;
    grid-gap: var(--hkt-space-4);
    margin: var(--hkt-space-4) 0;
  }

  .part {
    min-width: 0;
    padding: var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    scroll-margin-top: var(--hkt-space-4);
  }

  h3 {
    margin-bottom: var(--hkt-space-3);
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  h4 {
    margin-bottom: var(--hkt-space-2);
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .line,
  details p {
    max-width: var(--hkt-measure);
  }

  .line + .line {
    margin-top: var(--hkt-space-2);
  }

  .text {
    font-weight: var(--hkt-font-weight-medium);
  }

  .label,
  .text,
  .phone {
    margin-right: var(--hkt-space-2);
  }

  .sample {
    display: inline-flex;
    align-items: center;
    min-height: var(--hkt-target-size);
  }

  /* What to bring: the loudest on the page. */
  .group {
    padding: var(--hkt-space-3) var(--hkt-space-4);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-support-border-quiet);
    border-radius: var(--hkt-radius-m);
    background: var(--hkt-color-support-fill-quiet);
    color: var(--hkt-color-support-on-quiet);
  }

  .groups {
    display: grid;
    grid-gap: var(--hkt-space-3);
  }

  .bring {
    border: var(--hkt-border-width-thick) solid var(--hkt-color-primary-border-normal);
    background: var(--hkt-color-primary-fill-quiet);
    color: var(--hkt-color-primary-on-quiet);
  }

  .bring h4 {
    font-size: var(--hkt-font-size-xl);
  }

  .said .text,
  .bring .text {
    font-size: var(--hkt-font-size-l);
    font-weight: var(--hkt-font-weight-bold);
  }

  .group li {
    display: flex;
    margin-top: var(--hkt-space-2);
  }

  .group li .icon {
    margin: 0.2em var(--hkt-space-2) 0 0;
  }

  /* A tick is for what is done: what is to be brought has a dot. */
  .bring li .icon {
    display: none;
  }

  .bring li::before {
    flex: none;
    align-self: flex-start;
    margin: 0.65em 0.75em 0 0;
    border: 0.25em solid;
    border-radius: 50%;
    content: '';
  }

  .group .line {
    flex: 1;
    min-width: 0;
  }

  .extra {
    display: inline-block;
    padding: 0 var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid;
    border-radius: var(--hkt-tag-radius);
  }

  .bring .note,
  .extra {
    color: var(--hkt-color-text);
  }

  /* Where to go */
  .place {
    border-color: var(--hkt-color-primary-border-quiet);
  }

  .place .seat {
    margin: 0 0 var(--hkt-space-3);
    padding: 0;
    border: 0;
    background: none;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    margin: var(--hkt-space-2) 0 0 calc(var(--hkt-space-2) * -1);
  }

  .act,
  .take hkt-button {
    margin: var(--hkt-space-2) 0 0 var(--hkt-space-2);
  }

  .hint {
    max-width: var(--hkt-measure);
    margin-top: var(--hkt-space-2);
  }

  .hint:empty {
    display: none;
  }

  .hint[role='status'] {
    color: var(--hkt-color-primary-on-quiet);
    font-weight: var(--hkt-font-weight-medium);
  }

  /* Questions and rules */
  summary {
    display: flex;
    min-height: var(--hkt-target-size);
  }

  details p {
    padding: 0 0 var(--hkt-space-3) 1.5em;
  }

  details + details {
    border-top: var(--hkt-border-width-thin) solid var(--hkt-color-line);
  }

  hkt-qr {
    display: block;
    margin-top: var(--hkt-space-4);
  }

  /* What was asked for, and what is being read: by a line too, where a system's colours leave no grounds. */
  .part.asked {
    border: var(--hkt-border-width-thick) solid var(--hkt-color-primary-border-loud);
    box-shadow: 0 0 0 var(--hkt-border-width-thin) var(--hkt-color-primary-border-loud);
  }

  .act.asked {
    border-radius: var(--hkt-button-radius);
    outline: var(--hkt-border-width-thick) solid var(--hkt-color-primary-border-loud);
    outline-offset: var(--hkt-focus-offset);
  }

  .spoken {
    border-radius: var(--hkt-radius-s);
    outline: var(--hkt-border-width-thick) solid transparent;
    background: var(--hkt-color-primary-fill-normal);
    color: var(--hkt-color-primary-on-normal);
    box-shadow: 0 0 0 var(--hkt-space-1) var(--hkt-color-primary-fill-normal);
  }

  .part.spoken {
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
    color: inherit;
  }

  .line.spoken *,
  .seat.spoken * {
    color: inherit;
  }

  /* In sight wherever one has scrolled to. */
  .stop {
    position: fixed;
    right: 0;
    bottom: var(--hkt-space-4);
    left: 0;
    z-index: 1;
    width: max-content;
    max-width: 100%;
    margin: 0 auto;
    border-radius: var(--hkt-button-radius);
    box-shadow: var(--hkt-elevation-3);
  }

  /* In a narrow box buttons fill their line. */
  [data-size$='s'] .acts > * {
    flex: 1 0 auto;
  }

  .act hkt-button {
    width: 100%;
  }

  .root:not([data-size$='s']) .parts {
    grid-template-columns: 1fr 1fr;
  }

  .materials,
  .steps,
  .law {
    grid-column: 1 / -1;
  }

  .root:not([data-size$='s']) .groups {
    grid-template-columns: 3fr 2fr;
  }

  .root:not([data-size$='s']) .place,
  .root:not([data-size$='s']) .group:first-child,
  .root:not([data-size$='s']) .group:nth-child(2):last-child {
    grid-row: span 2;
  }

  .root[data-size='xl'] .parts {
    grid-template-columns: repeat(3, 1fr);
  }

  .root[data-size='xl'] .place {
    grid-row: auto;
  }

  .group:only-child {
    grid-column: 1 / -1;
  }

  @media print {
    hkt-button,
    .hint,
    .stop {
      display: none;
    }

    .parts,
    .groups {
      display: block;
    }

    .part,
    .group {
      margin-bottom: var(--hkt-space-3);
      page-break-inside: avoid;
    }
  }
`;

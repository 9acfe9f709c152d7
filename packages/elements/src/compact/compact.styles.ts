import { css } from 'lit';

export const compactStyles = css`
  .root {
    display: block;
  }

  h2 {
    font-size: var(--hkt-font-size-2xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  h3 {
    margin: 0;
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    line-height: var(--hkt-line-height-tight);
  }

  .preface {
    max-width: var(--hkt-measure);
    margin-top: var(--hkt-space-2);
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-l);
  }

  ol {
    display: grid;
    grid-gap: var(--hkt-space-4);
    margin-top: var(--hkt-space-5);
  }

  li {
    display: flex;
    padding: var(--hkt-space-5);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
  }

  .marked {
    border-color: var(--hkt-color-primary-border-normal);
    background: var(--hkt-color-primary-fill-quiet);
    box-shadow: 0 0 0 var(--hkt-border-width-thick) var(--hkt-color-primary-border-normal);
  }

  /* A ripe persimmon. */
  .no {
    flex: none;
    min-width: 2em;
    height: 2em;
    box-sizing: border-box;
    padding: 0 0.25em;
    margin-right: var(--hkt-space-4);
    border-radius: var(--hkt-radius-full);
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
    font-size: var(--hkt-font-size-xl);
    font-weight: var(--hkt-font-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 2em;
    text-align: center;
  }

  .words {
    flex: 1;
    min-width: 0;
  }

  .aspect {
    color: var(--hkt-color-primary-on-quiet);
    font-size: var(--hkt-font-size-s);
    line-height: var(--hkt-line-height-tight);
  }

  .text {
    max-width: var(--hkt-measure);
    margin-top: var(--hkt-space-2);
    font-size: var(--hkt-font-size-l);
    line-height: var(--hkt-line-height-loose);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--hkt-space-5);
    color: var(--hkt-color-text-quiet);
    font-size: var(--hkt-font-size-s);
  }

  footer p {
    margin-right: var(--hkt-space-5);
  }

  [data-size='xs'] li {
    padding: var(--hkt-space-4);
  }

  [data-size='xs'] .no {
    margin-right: var(--hkt-space-3);
  }

  .page[data-size='m'] ol,
  .page[data-size='l'] ol,
  .wall[data-size='m'] ol,
  .wall[data-size='l'] ol,
  .wall[data-size='xl'] ol {
    grid-template-columns: 1fr 1fr;
  }

  .page[data-size='l'] h2 {
    font-size: var(--hkt-font-size-3xl);
  }

  .page[data-size='xl'] ol {
    grid-gap: var(--hkt-space-5);
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--hkt-font-size-xl) * 24), 1fr));
  }

  .page[data-size='xl'] h2 {
    font-size: calc(var(--hkt-font-size-3xl) * 1.33);
  }

  .page[data-size='xl'] h3 {
    font-size: var(--hkt-font-size-2xl);
  }

  .page[data-size='xl'] .text,
  .page[data-size='xl'] .preface {
    font-size: var(--hkt-font-size-xl);
  }

  /* Beside something else: lines instead of cards. */
  .panel {
    padding: var(--hkt-card-padding);
    border: var(--hkt-border-width-thin) solid var(--hkt-color-line);
    border-radius: var(--hkt-card-radius);
    background: var(--hkt-color-surface);
  }

  .panel h2 {
    font-size: var(--hkt-font-size-xl);
  }

  .panel h3 {
    font-size: var(--hkt-font-size-l);
  }

  .panel .preface,
  .panel .text {
    font-size: var(--hkt-font-size-m);
  }

  .panel .no {
    font-size: var(--hkt-font-size-m);
  }

  .panel ol {
    grid-gap: 0;
    margin-top: var(--hkt-space-4);
  }

  .panel li {
    padding: var(--hkt-space-4) 0;
    border-width: var(--hkt-border-width-thin) 0 0;
    border-radius: 0;
    background: transparent;
  }

  .panel .marked {
    border-color: var(--hkt-color-line);
    box-shadow: calc(var(--hkt-card-padding) * -1) 0 0 calc(var(--hkt-border-width-thick) * -1)
      var(--hkt-color-primary-border-normal);
  }

  /* Read from afar: letters by the distance, where a screen is as wide as a wall. */
  .wall header {
    text-align: center;
  }

  .wall .preface {
    max-width: none;
    font-size: var(--hkt-font-size-xl);
  }

  .wall h2 {
    font-size: var(--hkt-font-size-3xl);
  }

  .wall h3 {
    font-size: var(--hkt-font-size-2xl);
  }

  .wall .no {
    font-size: var(--hkt-font-size-2xl);
  }

  .wall .text {
    max-width: none;
    font-size: var(--hkt-font-size-xl);
  }

  .wall footer {
    justify-content: center;
  }

  .wall[data-size='xl'] ol {
    grid-gap: var(--hkt-space-6);
  }

  .wall[data-size='xl'] li {
    padding: var(--hkt-space-6);
  }

  .wall[data-size='xl'] h2 {
    font-size: calc(var(--hkt-signage-size-text) * 1.75);
  }

  .wall[data-size='xl'] h3,
  .wall[data-size='xl'] .no {
    font-size: calc(var(--hkt-signage-size-text) * 1.25);
  }

  .wall[data-size='xl'] p {
    font-size: var(--hkt-signage-size-text);
  }

  .wall[data-size='xl'] .aspect,
  .wall[data-size='xl'] footer p {
    font-size: calc(var(--hkt-signage-size-text) * 0.75);
  }

  @media print {
    .root ol {
      display: block;
      margin: 0 -2mm;
    }

    .root li {
      display: inline-flex;
      box-sizing: border-box;
      width: calc(50% - 4mm);
      margin: 2mm;
      page-break-inside: avoid;
      vertical-align: top;
    }

    .root .marked {
      border-color: var(--hkt-color-line);
      box-shadow: none;
    }

    .no {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }

  /* An A3 sheet, to be read on the wall. */
  @media print and (min-width: 260mm) {
    .root header {
      text-align: center;
    }

    .root h2 {
      font-size: 48pt;
    }

    .root .preface {
      max-width: none;
      font-size: 22pt;
    }

    .root h3,
    .root .no {
      font-size: 28pt;
    }

    .root .text {
      font-size: 20pt;
      line-height: 1.5;
    }

    .root .aspect,
    .root footer {
      font-size: 15pt;
    }

    .root footer {
      justify-content: center;
    }
  }
`;

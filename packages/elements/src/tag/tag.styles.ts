import { css, unsafeCSS } from 'lit';
import { LOUDNESSES, TONES } from '@huiketing/model/vocabularies';

/** One rule for each tone and loudness: eighteen that only differ in a name. */
const colours = TONES.map((tone) =>
  LOUDNESSES.map((loudness) => {
    const token = (part: string): string => `var(--hkt-color-${tone}-${part}-${loudness})`;
    return `.${tone}.${loudness}{border-color:${token('border')};background:${token('fill')};color:${token('on')}}`;
  }).join(''),
).join('');

export const tagStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    vertical-align: middle;
  }

  .root {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    padding: 1px var(--hkt-space-2);
    border: var(--hkt-border-width-thin) solid;
    border-radius: var(--hkt-tag-radius);
    font-size: var(--hkt-font-size-s);
  }

  .icon {
    margin-right: var(--hkt-space-1);
  }

  .loud {
    font-weight: var(--hkt-font-weight-medium);
  }

  ${unsafeCSS(colours)}
`;

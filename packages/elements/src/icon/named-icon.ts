import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { UNKNOWN_ICON } from '@huiketing/model/errors';
import type { IconSize } from '@huiketing/model/vocabularies';
import { warn } from '../base/warn.ts';
import { icon } from './icon-template.ts';

/** The pictogram that a page asks an element for by name; an unknown name draws nothing and says so. */
export function namedIcon(tag: string, name: string, size?: IconSize): TemplateResult | typeof nothing {
  const drawing = icon(name, size);
  if (name && drawing === nothing) warn(UNKNOWN_ICON, tag, () => `no pictogram is called "${name}"`, 'Showing nothing');
  return drawing;
}

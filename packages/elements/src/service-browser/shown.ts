import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Catalogue, Category, Hall, Item, Plan, Text } from '@huiketing/model';
import { textIn } from '@huiketing/model/text';
import type { Locale } from '@huiketing/model/vocabularies';
import type { Pictogram } from '@huiketing/identity/pictograms/types.js';
import type * as zh from '../i18n/zh-CN.ts';
import { langOf } from '../internal/lang-of.ts';
import { objectsIn } from '../internal/objects.ts';
import { coreZone, zonePictogram } from '../internal/zone-pictogram.ts';
import type { Entry } from './service-search.ts';
import { findIn, labelOf } from './service-search.ts';

/** All that the views of a browser show from. */
export interface Shown {
  locale: Locale;
  words: typeof zh.serviceBrowser;
  details: typeof zh.serviceDetail;
  catalogue: Catalogue;
  plan: Plan | undefined;
  hall: Hall | undefined;
}

/** What a person does in the views. */
export interface Actions {
  openItem(entry: Entry): void;
  openCategory(category: Category): void;
  goBack(): void;
  turnTo(page: number): void;
}

export interface Place {
  /** 办事区 */
  name: string;
  picture: Pictogram;
}

/** Text of the data in this language; of a thing with `zh` and `en`, its name. */
export function say(text: unknown, { locale }: Pick<Shown, 'locale'>): string {
  return textIn(text as Text, locale);
}

/** As `say`, marked as Chinese where it stays so on an English page. */
export function voiced(text: unknown, shown: Shown): TemplateResult | typeof nothing {
  const words = say(text, shown);
  return words ? html`<span lang=${langOf(words, shown.locale)}>${words}</span>` : nothing;
}

/** Text with what was looked for marked in it, letter by letter as text. */
export function marked(text: string, folded: string): unknown {
  const found = findIn(text, folded);
  if (!found) return text;
  return html`${text.slice(0, found.start)}<mark>${text.slice(found.start, found.end)}</mark>${text.slice(found.end)}`;
}

/** The district's own word for a value, else ours, else nothing: never the bare code. */
export function wordFor(
  value: string,
  labels: Catalogue['handling'],
  ours: Readonly<Record<string, string>>,
  shown: Shown,
): string {
  const label = labelOf(labels, value);
  if (label) return say(label, shown);
  return Object.prototype.hasOwnProperty.call(ours, value) ? ours[value]! : '';
}

export function handlingOf(item: Item, shown: Shown): string {
  return wordFor(item.handling, shown.catalogue.handling, shown.details.handling, shown);
}

/** The zone of that code: as the hall's plan has it, else, of the eight core zones, as the kit knows it. */
export function placeOf(code: string, shown: Shown): Place | undefined {
  const zone = objectsIn(shown.plan?.zones).find((each) => each.code === code);
  const core = coreZone(code);
  const name = say(zone ?? core, shown);
  if (!name) return undefined;
  const isCore = zone ? zone.kind === 'core' : !!core;
  return { name: shown.details.place(name, isCore), picture: zonePictogram(zone ?? { code }) };
}

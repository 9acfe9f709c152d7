import type { Catalogue, Hall, Item, Plan, Text } from '@huiketing/model';
import { textIn } from '@huiketing/model/text';
import type { Locale } from '@huiketing/model/vocabularies';
import type { Pictogram } from '@huiketing/identity/pictograms/types.js';
import type * as zh from '../i18n/zh-CN.ts';
import { isObject, objectsIn } from '../internal/objects.ts';
import { coreZone, zonePictogram } from '../internal/zone-pictogram.ts';

/** All that an item is told from: a guide's views and a browser's. */
export interface Told {
  locale: Locale;
  details: typeof zh.serviceDetail;
  catalogue: Pick<Catalogue, 'handling'>;
  plan: Plan | undefined;
  hall: Hall | undefined;
}

export interface Place {
  /** 办事区 */
  name: string;
  picture: Pictogram;
}

/** What residents are told in place of an official word (displayAliases of item-elements.json). The data keep theirs. */
const OFFICIAL = /窗口办理/g;
const OURS = '到厅办理';

/** Text of the data in this language; of a thing with `zh` and `en`, its name. */
export function say(text: unknown, { locale }: Pick<Told, 'locale'>): string {
  return textIn(text as Text, locale).replace(OFFICIAL, OURS);
}

/** A label of a district for a value of a vocabulary, if the catalogue has one. */
function labelOf(labels: Readonly<Record<string, Text>> | undefined, value: string): Text | undefined {
  return isObject(labels) && Object.prototype.hasOwnProperty.call(labels, value) ? labels[value] : undefined;
}

/** The district's own word for a value, else ours, else nothing: never the bare code. */
export function wordFor(
  value: string,
  labels: Catalogue['handling'],
  ours: Readonly<Record<string, string>>,
  told: Pick<Told, 'locale'>,
): string {
  const label = labelOf(labels, value);
  if (label) return say(label, told);
  return Object.prototype.hasOwnProperty.call(ours, value) ? ours[value]! : '';
}

export function handlingOf(item: Item, told: Told): string {
  return wordFor(item.handling, told.catalogue.handling, told.details.handling, told);
}

/** The zone of that code: as the hall's plan has it, else, of the eight core zones, as the kit knows it. */
export function placeOf(code: string, told: Told): Place | undefined {
  const zone = objectsIn(told.plan?.zones).find((each) => each.code === code);
  const core = coreZone(code);
  const name = say(zone ?? core, told);
  if (!name) return undefined;
  const isCore = zone ? zone.kind === 'core' : !!core;
  return { name: told.details.place(name, isCore), picture: zonePictogram(zone ?? { code }) };
}

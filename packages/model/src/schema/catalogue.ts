/** catalogue.json: the service list. Sizes allow ten times the largest list we know. */
import type * as v from 'valibot';
import { PRIVACY_MODES, STRANDS } from '../vocabularies.ts';
import { itemSchema } from './item.ts';
import { code, list, object, oneOf, optional, reference, table, text, wanted, whole, words } from './kit.ts';

export const categorySchema = object({
  no: wanted(whole(0, 9999)),
  code: code(),
  zh: words(),
  en: optional(words()),
  strand: optional(oneOf(STRANDS)),
  /** What people say instead of its name. */
  aliases: optional(list(words(), 100)),
  zone: optional(reference('zone')),
  /** Unknown or missing counts as the strictest: nothing but the ticket number on a public screen. */
  privacy: wanted(oneOf(PRIVACY_MODES), () => 'ticket-only' as const),
  items: wanted(list(itemSchema, 100_000, { unique: ['code'], as: 'item' }), () => []),
});

/** Words for the values of a vocabulary, where a district has its own. */
const labels = () => optional(table(text(), 100));

export const catalogueSchema = object({
  status: optional(words(500)),
  version: optional(words(40)),
  district: optional(text()),
  count: optional(whole()),
  itemCount: optional(whole()),
  grounding: optional(list(words(500), 100)),
  strands: labels(),
  handling: labels(),
  privacyModes: labels(),
  /**
   * Of a ready list, for search without a dictionary: how its characters are read (`gao高 ling龄|hang行|齡龄`: first
   * readings, further ones, traditional characters with their simplified form), and everyday words for its own
   * (`津贴 补贴`: alike; `伞>雨伞`: said, meant).
   */
  readings: optional(words(500_000)),
  synonyms: optional(list(words(2000), 5000)),
  categories: list(categorySchema, 2000, { unique: ['code', 'no'], as: 'category' }),
});

export type Category = v.InferOutput<typeof categorySchema>;
export type Catalogue = v.InferOutput<typeof catalogueSchema>;

/** compact.json: 公约, what those who come here have agreed on. */
import type * as v from 'valibot';
import { code, day, list, object, optional, text, wanted, whole, words } from './kit.ts';

export const articleSchema = object({
  no: wanted(whole(1, 999)),
  code: code(),
  aspect: wanted(text(100)),
  short: wanted(text(100)),
  text: text(2000),
  origin: optional(words()),
});

/** What changed from one version to the next. */
const change = object({
  version: words(40),
  on: optional(day()),
  note: text(2000),
  articles: optional(list(code(), 200)),
});

export const compactSchema = object({
  status: optional(words(500)),
  title: wanted(text(), () => ({ zh: '居民会客厅公约', en: 'Our Living-Room Compact' })),
  preface: optional(text(2000)),
  count: optional(whole()),
  version: optional(words(40)),
  adoptedOn: optional(day()),
  adoptedBy: optional(text()),
  changes: optional(list(change, 200)),
  articles: list(articleSchema, 200, { unique: ['code', 'no'], as: 'article' }),
});

export type Article = v.InferOutput<typeof articleSchema>;
export type CompactChange = v.InferOutput<typeof change>;
export type Compact = v.InferOutput<typeof compactSchema>;

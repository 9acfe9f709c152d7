/**
 * The few kinds of schema the model is made of: valibot's, with small marks that the reader (src/read) and the JSON
 * Schema writer understand. Every message completes “must be …”.
 */
import * as v from 'valibot';
import type { Text } from '../text.ts';

/** Any schema, as the reader sees it. */
export type AnySchema = v.GenericSchema<unknown, unknown>;

/** What a list promises beyond its entries. */
export interface ListRules {
  /** Fields whose values should not repeat among all entries called `as` in the document. */
  unique?: readonly string[];
  as?: string;
}

/** What an object does beyond its entries. */
export interface ObjectRules {
  /** Other spellings of a field: `{ 事项名称: 'taskName' }`. */
  aliases?: Readonly<Record<string, string>>;
  /** Fields that are not merely unknown but against the rules of the house. */
  refused?: readonly string[];
  /** How a field is named that `entries` does not list but `rest` allows. */
  names?: RegExp;
  /** Derives fields that the input left out from the field `from`. */
  fill?: { from: string; derive: (source: never) => Record<string, unknown> };
}

// -- fields ----------------------------------------------------------------------------------------------------------

/** A field whose absence is reported, yet costs only the field: the rest of its object stays. */
export function wanted<S extends AnySchema>(schema: S): v.OptionalSchema<S, undefined> & { wanted: true };
export function wanted<S extends AnySchema, F extends () => v.InferInput<S>>(
  schema: S,
  fallback: F,
): v.OptionalSchema<S, F> & { wanted: true };
export function wanted(schema: AnySchema, fallback?: () => unknown): unknown {
  return Object.assign(v.optional(schema, fallback as never), { wanted: true as const });
}

export const optional = v.optional;

// -- containers ------------------------------------------------------------------------------------------------------

export function object<E extends v.ObjectEntries>(entries: E, rules: ObjectRules = {}) {
  return Object.assign(v.object(entries, 'an object'), { rules });
}

export function list<S extends AnySchema>(entry: S, most: number, rules: ListRules = {}) {
  return Object.assign(v.array(entry, 'a list'), { most, rules });
}

export function table<S extends AnySchema>(entry: S, most: number) {
  return Object.assign(v.record(code(), entry, 'an object'), { most });
}

/** Cells that belong to no field, by the name of their column: kept as text, never shown. */
export function leftover() {
  const cell = v.pipe(v.string('text'), v.maxLength(5000, 'text of at most 5000 characters'));
  return Object.assign(v.record(words(100), cell, 'an object of texts'), { most: 200 });
}

// -- words -----------------------------------------------------------------------------------------------------------

/** One line of words. */
export function words(most = 200) {
  return v.pipe(v.string('text'), v.minLength(1, 'text'), v.maxLength(most, `text of at most ${most} characters`));
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Words for residents, in one language or several. */
export function text(most = 500): v.GenericSchema<Text, Text> {
  const line = words(most);
  const languages = v.objectWithRest({ zh: line, en: v.optional(line) }, line, 'text or {zh, en}');
  const byLanguage = Object.assign(languages, { rules: { names: LANGUAGE } });
  return v.union([line, byLanguage], 'text or {zh, en}');
}

/** A name the machine reads. Never one that every object has already (`constructor`): lookups by it must find nothing. */
export function code(most = 64) {
  return v.pipe(
    v.string('a code'),
    v.regex(/^[A-Za-z0-9_\u4e00-\u9fff][\w.:\-\u4e00-\u9fff]*$/, 'a code of letters, digits, “-”, “_”, “.” or “:”'),
    v.maxLength(most, `a code of at most ${most} characters`),
    v.check((value) => !(value in Object.prototype), 'a code that no object carries by birth'),
  );
}

/** A code that names something elsewhere, checked against `known` when the parser is given it. */
export function reference(kind: string) {
  return Object.assign(code(), { refersTo: kind });
}

/** The id of a hall as it stands in addresses. `halls` would collide with halls.json. */
export function hallId() {
  return v.pipe(
    v.string('a hall id'),
    v.regex(/^(?!halls$)[a-z0-9][a-z0-9-]{0,63}$/, 'a hall id of small letters, digits and “-”, not “halls”'),
  );
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return v.picklist(values, `one of ${values.join(', ')}`);
}

// -- numbers and flags -----------------------------------------------------------------------------------------------

export function whole(least = 0, most = 1_000_000_000) {
  const message = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

export function metres(least = -10_000, most = 10_000) {
  const message = `a number of metres from ${least} to ${most}`;
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
}

export function flag() {
  return v.boolean('true or false');
}

// -- times and addresses ---------------------------------------------------------------------------------------------

/** RFC 3339 with its offset: a moment that no time zone can bend. */
export function moment() {
  const message = 'a moment like 2026-09-24T09:12:30+08:00';
  return v.pipe(
    v.string(message),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, message),
    v.check((value) => !isNaN(Date.parse(value)), message),
  );
}

export function day() {
  const message = 'a day like 2026-09-24';
  return v.pipe(v.string(message), v.regex(/^\d{4}-\d\d-\d\d$/, message), v.check(isDay, message));
}

export function timeOfDay() {
  const message = 'a time like 08:30';
  return v.pipe(v.string(message), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, message));
}

/** An address to link to or fetch from. Scripts and data are none. */
export function address(schemes: readonly string[] = ['http', 'https']) {
  const message = `an address (${schemes.join(', ')}, or relative)`;
  const pattern = new RegExp(`^((${schemes.join('|')})://|\\.{0,2}/(?!/))[^\\s\\\\]*$`);
  return v.pipe(v.string(message), v.regex(pattern, message), v.maxLength(2000, message));
}

// Date.parse rolls 31 February over in some engines.
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !isNaN(+date) && date.toISOString().slice(0, 10) === value;
}

import type { AnySchema } from '../schema/kit.ts';
import { NOTHING, attempt, hasOwn, isUnsafe, ownKeys } from './attempt.ts';
import { cutPersonal } from './personal.ts';
import { isList, nameValue } from './problem.ts';
import { read, unreadable } from './read.ts';
import type { Reading } from './reading.ts';
import type { FieldSchema, ObjectSchema, ReadableSchema } from './schema-shapes.ts';

type Fields = Record<string, unknown>;

/**
 * Reads the fields the schema names; the others are reported and dropped. A required field that is not usable costs
 * the object, any other only itself.
 */
export function readObject(schema: ObjectSchema, value: unknown, reading: Reading): unknown {
  const keys = isList(value) ? NOTHING : ownKeys(value);
  if (keys === NOTHING) {
    const { message } = schema as AnySchema as ReadableSchema;
    reading.error('wrong-type', `must be ${message} (got ${nameValue(value, !reading.personal)})`);
    return NOTHING;
  }
  const given = readGiven(schema, value as Fields, sortKeys(schema, keys, reading), reading);
  const nothingOfUse = reading.path.length === 0 && !hasValue(given);
  return complete(schema, given, reading) && !nothingOfUse ? ordered(schema, given) : NOTHING;
}

/** Field name → the key it has in the input. */
function sortKeys(schema: ObjectSchema, keys: string[], reading: Reading): Map<string, string> {
  const { aliases = {}, refused = [] } = schema.rules ?? {};
  const sorted = new Map<string, string>();
  for (const key of keys) {
    const name = hasOwn(aliases, key) ? (aliases[key] as string) : key;
    if (!isField(schema, name)) reportForeign(key, refused, reading);
    else if (!sorted.has(name)) sorted.set(name, key);
    else reading.at(key, () => reading.warning('duplicate', `the field is there already as “${name}”. Ignored`));
  }
  return sorted;
}

function isField({ entries, rules }: ObjectSchema, name: string): boolean {
  return hasOwn(entries, name) || !!rules?.names?.test(name);
}

function reportForeign(key: string, refused: readonly string[], reading: Reading): void {
  if (reading.personal && cutPersonal(key) !== key) {
    reading.error('personal-data', 'a field name in the shape of an ID or phone number. Left out');
  } else if (refused.indexOf(key) >= 0) {
    reading.at(key, () => reading.error('refused-field', 'a place is zone, seat and person; this field is never read'));
  } else if (isUnsafe(key)) {
    reading.at(key, () => reading.error('unsafe-key', 'every object carries this name by birth. Left out'));
  } else {
    reading.at(key, () => reading.warning('unknown-field', 'unknown field. Ignored'));
  }
}

/** Field name → value, or NOTHING for what was there and is not usable. Absent fields are not in it. */
function readGiven(schema: ObjectSchema, from: Fields, keys: Map<string, string>, reading: Reading): Fields {
  const given: Fields = {};
  keys.forEach((key, name) => {
    const raw = attempt(() => from[key]);
    // Exchanges write “nothing” as null or as an empty string; both mean absent.
    if (raw == null || raw === '') return;
    const field = fieldOf(schema, name);
    given[name] = reading.at(key, () => (raw === NOTHING ? unreadable(reading) : read(innerOf(field), raw, reading)));
    if (given[name] === NOTHING) reading.conclude(reading.path.length + 1, consequenceOf(field));
  });
  return given;
}

/** Fills in what is absent, reports what is missed, and tells whether all that is required is there. */
function complete(schema: ObjectSchema, given: Fields, reading: Reading): boolean {
  fillFrom(schema, given, reading);
  let whole = true;
  for (const name of Object.keys(schema.entries)) {
    if (given[name] !== undefined && given[name] !== NOTHING) continue;
    const field = fieldOf(schema, name);
    if (given[name] === undefined && (field.wanted || !field.wrapped)) {
      reading.at(name, () => reading.error('missing', 'missing'));
      reading.conclude(reading.path.length + 1, consequenceOf(field));
    }
    const fallback = defaultOf(field);
    if (fallback === undefined) delete given[name];
    else given[name] = fallback;
    if (!field.wrapped) whole = false;
  }
  return whole;
}

// What is derived is read like any input; its faults lead to the field it came from.
function fillFrom(schema: ObjectSchema, given: Fields, reading: Reading): void {
  const { from, derive } = schema.rules?.fill ?? {};
  const source = from === undefined ? undefined : given[from];
  if (!from || !derive || source === undefined || source === NOTHING) return;
  const derived = derive(source as never);
  for (const name of Object.keys(derived)) {
    if (given[name] !== undefined && given[name] !== NOTHING) continue;
    given[name] = reading.at(from, () => read(innerOf(fieldOf(schema, name)), derived[name], reading));
  }
}

function hasValue(given: Fields): boolean {
  return Object.keys(given).some((name) => given[name] !== NOTHING);
}

/** The schema's order, so that equal documents are written equally. */
function ordered(schema: ObjectSchema, given: Fields): Fields {
  const out: Fields = {};
  for (const name of Object.keys(schema.entries)) if (hasOwn(given, name)) out[name] = given[name];
  for (const name of Object.keys(given)) if (given[name] !== NOTHING) out[name] = given[name];
  return out;
}

function fieldOf(schema: ObjectSchema, name: string): FieldSchema {
  return hasOwn(schema.entries, name)
    ? (schema.entries[name] as FieldSchema)
    : { type: 'optional', wrapped: schema.rest };
}

function innerOf(field: FieldSchema): AnySchema {
  return field.wrapped ?? (field as unknown as AnySchema);
}

function defaultOf(field: FieldSchema): unknown {
  return typeof field.default === 'function' ? (field.default as () => unknown)() : field.default;
}

function consequenceOf(field: FieldSchema): string {
  if (!field.wrapped) return 'What it belongs to is left out.';
  const fallback = defaultOf(field);
  return fallback === undefined || typeof fallback === 'object' ? 'Left out.' : `Using ${nameValue(fallback, true)}.`;
}

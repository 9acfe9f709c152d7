/**
 * Reads an unknown value along a schema. The schema leads: only fields it names are touched, so cycles, foreign depth,
 * polluting keys and endless Proxies end by themselves; each list and table has its bound. What is good is kept, what
 * is not is left out with a problem. Values handed to valibot are primitives.
 */
import * as v from 'valibot';
import type { AnySchema, ListRules } from '../schema/kit.ts';
import { readObject } from './object.ts';
import { cutPersonal } from './personal.ts';
import { isList, nameValue } from './problem.ts';
import { readTable } from './table.ts';
import { NOTHING, attempt } from './attempt.ts';
import type { Reading } from './reading.ts';
import type { ListSchema, ObjectSchema, ReadableSchema, TableSchema, UnionSchema } from './schema-shapes.ts';

export function read(schema: AnySchema, value: unknown, reading: Reading): unknown {
  if (!reading.spend()) return NOTHING;
  switch (schema.type) {
    case 'object':
    case 'object_with_rest':
      return readObject(schema as ObjectSchema, value, reading);
    case 'array':
      return readList(schema as ListSchema, value, reading);
    case 'record':
      return readTable(schema as TableSchema, value, reading);
    case 'union':
      return readUnion(schema as UnionSchema, value, reading);
    default:
      return readLeaf(schema, value, reading);
  }
}

function readList(schema: ListSchema, value: unknown, reading: Reading): unknown {
  const length = isList(value) ? attempt(() => Number((value as unknown[]).length)) : NOTHING;
  if (length === NOTHING || !(length >= 0)) return wrongType(schema, value, reading);
  if (length > schema.most) {
    reading.error('too-many', `more than ${schema.most} entries. Those after the first ${schema.most} are left out`);
  }
  const out: unknown[] = [];
  for (let index = 0; index < length && index < schema.most && !reading.exhausted; index++) {
    reading.at(index, () => readEntry(schema, value as unknown[], index, reading, out));
  }
  return out;
}

function readEntry(schema: ListSchema, from: unknown[], index: number, reading: Reading, out: unknown[]): void {
  const raw = attempt(() => from[index]);
  const entry = raw === NOTHING ? unreadable(reading) : read(schema.item, raw, reading);
  if (entry === NOTHING) return reading.conclude(reading.path.length, 'Left out.');
  noteRepeats(schema.rules, entry, reading);
  out.push(entry);
}

function noteRepeats({ unique = [], as = '' }: ListRules, entry: unknown, reading: Reading): void {
  for (const field of unique) {
    const value = (entry as Record<string, unknown>)[field];
    if (value === undefined || reading.isFirst(`${as} ${field}`, value)) continue;
    reading.at(field, () => reading.warning('duplicate', `another ${as} has the same ${field}. Both are kept`));
  }
}

// One of the two is the short form of the other, so the kind of the value tells which was meant.
function readUnion(schema: UnionSchema, value: unknown, reading: Reading): unknown {
  const container = schema.options.find((option) => option.type === 'object' || option.type === 'object_with_rest');
  if (!container) return readLeaf(schema, value, reading);
  if (typeof value === 'object' && value !== null) return read(container, value, reading);
  if (typeof value !== 'string') return wrongType(schema, value, reading);
  return readLeaf(schema.options.find((option) => option !== container) as AnySchema, value, reading);
}

function readLeaf(schema: AnySchema, value: unknown, reading: Reading): unknown {
  if (typeof value === 'object' || typeof value === 'function') return wrongType(schema, value, reading);
  const given = reading.personal && typeof value === 'string' ? withoutPersonal(value, reading) : value;
  if (given === NOTHING) return NOTHING;
  const result = v.safeParse(schema, given, { abortEarly: true, abortPipeEarly: true });
  if (!result.success) return wrongLeaf(result.issues[0], given, reading);
  const { refersTo } = schema as ReadableSchema;
  if (refersTo && !reading.isKnown(refersTo, result.output as string)) {
    reading.warning('unknown-reference', `no ${refersTo} is called ${nameValue(given, !reading.personal)}. Kept`);
  }
  return result.output;
}

function withoutPersonal(text: string, reading: Reading): unknown {
  const clean = cutPersonal(text);
  if (clean === text) return text;
  reading.error('personal-data', 'text in the shape of an ID or phone number was cut out');
  return clean || NOTHING;
}

function wrongLeaf(issue: v.BaseIssue<unknown>, value: unknown, reading: Reading): typeof NOTHING {
  const code =
    issue.kind === 'schema' && issue.type !== 'picklist' && issue.type !== 'literal' ? 'wrong-type' : 'wrong-value';
  reading.error(code, `must be ${issue.message} (got ${nameValue(value, !reading.personal)})`);
  return NOTHING;
}

function wrongType(schema: AnySchema, value: unknown, reading: Reading): typeof NOTHING {
  const { message } = schema as ReadableSchema;
  reading.error('wrong-type', `must be ${message ?? 'something else'} (got ${nameValue(value, !reading.personal)})`);
  return NOTHING;
}

export function unreadable(reading: Reading): typeof NOTHING {
  reading.error('unreadable', 'reading it failed');
  return NOTHING;
}

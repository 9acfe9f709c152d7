import * as v from 'valibot';
import { NOTHING, attempt, isUnsafe, ownKeys } from './attempt.ts';
import { cutPersonal } from './personal.ts';
import { isList, nameValue } from './problem.ts';
import { read, unreadable } from './read.ts';
import type { Reading } from './reading.ts';
import type { TableSchema } from './schema-shapes.ts';

/** Reads a table of entries by id. */
export function readTable(schema: TableSchema, value: unknown, reading: Reading): unknown {
  const keys = isList(value) ? NOTHING : ownKeys(value);
  if (keys === NOTHING) {
    reading.error('wrong-type', `must be an object of entries by id (got ${nameValue(value, !reading.personal)})`);
    return NOTHING;
  }
  if (keys.length > schema.most) {
    reading.error('too-many', `more than ${schema.most} entries. Those after the first ${schema.most} are left out`);
  }
  const out: Record<string, unknown> = {};
  for (const key of keys.slice(0, schema.most)) {
    if (reading.exhausted) break;
    if (!isGoodKey(schema, key, reading)) continue;
    const raw = attempt(() => (value as Record<string, unknown>)[key]);
    // In a merge patch, null and absent are equal; exchanges write an empty string.
    if (raw == null || raw === '') continue;
    const entry = reading.at(key, () => readEntry(schema, raw, reading));
    if (entry !== NOTHING) out[key] = entry;
  }
  return out;
}

function readEntry(schema: TableSchema, raw: unknown, reading: Reading): unknown {
  const entry = raw === NOTHING ? unreadable(reading) : read(schema.value, raw, reading);
  if (entry === NOTHING) reading.conclude(reading.path.length, 'Left out.');
  return entry;
}

function isGoodKey(schema: TableSchema, key: string, reading: Reading): boolean {
  if (isUnsafe(key)) {
    reading.at(key, () => reading.error('unsafe-key', 'every object carries this name by birth. Left out'));
    return false;
  }
  // Named by its table only: the path must not carry the number on.
  if (reading.personal && cutPersonal(key) !== key) {
    reading.error('personal-data', 'an id in the shape of an ID or phone number. Its entry is left out');
    return false;
  }
  const result = v.safeParse(schema.key, key, { abortEarly: true, abortPipeEarly: true });
  if (!result.success) {
    reading.at(key, () => reading.error('wrong-value', `its id must be ${result.issues[0].message}. Left out`));
  }
  return result.success;
}

/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { FILE_UNREADABLE, HktConfigError, parsePlan } from '@huiketing/model';
import { readDistrictList } from '../check/district-list.ts';
import type { DistrictList } from '../check/district-list.ts';
import { decode } from '../import/decode.ts';
import type { InputFile } from '../import/source.ts';
import type { ZoneName } from '../import/zones.ts';

/** Used wrongly: said with the usage, exit code 2. */
export class UsageError extends Error {}

export function readInput(path: string): InputFile {
  return { name: path, bytes: attempt(path, () => readFileSync(path)) };
}

/** Throws when the file is not there or no JSON. */
export function readJson(path: string): unknown {
  return attempt(path, () => JSON.parse(decode(readFileSync(path)).text.replace(/^\ufeff/, '')) as unknown);
}

export function readZones(path: string | undefined): ZoneName[] | undefined {
  if (path === undefined) return undefined;
  const { value } = parsePlan(readJson(path));
  if (!value?.zones.length) throw unusable(path, 'no plan with zones');
  return value.zones.map(({ code, zh }) => ({ code, zh }));
}

export function readList(path: string | undefined): DistrictList | undefined {
  if (path === undefined) return undefined;
  const list = readDistrictList(readJson(path));
  if (!list) throw unusable(path, 'no list of categories');
  return list;
}

/** `{ status?, aliases: { code: ["saying", …] } }` */
export function readAliases(path: string | undefined): Record<string, string[]> {
  if (path === undefined) return {};
  const { aliases } = (readJson(path) ?? {}) as { aliases?: unknown };
  if (typeof aliases !== 'object' || aliases === null || Array.isArray(aliases)) throw unusable(path, 'no “aliases”');
  const table: Record<string, string[]> = {};
  for (const code of Object.keys(aliases)) {
    const sayings = (aliases as Record<string, unknown>)[code];
    if (!Array.isArray(sayings) || !sayings.every((each) => typeof each === 'string')) {
      throw unusable(path, `“${code}” must have a list of sayings`);
    }
    table[code] = sayings;
  }
  return table;
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unusable(path, (error as Error).message, error);
  }
}

function unusable(path: string, cause: string, error?: unknown): HktConfigError {
  return new HktConfigError(FILE_UNREADABLE, { subject: path, cause }, error);
}

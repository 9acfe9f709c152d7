/** The parsers: unknown in, the good part and every problem out. None of them throws. */
import { CORE_ZONES, FEATURE_ZONES } from './vocabularies.ts';
import { NOTHING, attempt } from './read/attempt.ts';
import { read } from './read/read.ts';
import { Reading } from './read/reading.ts';
import type { ReadingOptions } from './read/reading.ts';
import type { Parsed } from './read/problem.ts';
import { catalogueSchema } from './schema/catalogue.ts';
import type { Catalogue } from './schema/catalogue.ts';
import { compactSchema } from './schema/compact.ts';
import type { Compact } from './schema/compact.ts';
import { hallSchema } from './schema/hall.ts';
import type { Hall } from './schema/hall.ts';
import type { AnySchema } from './schema/kit.ts';
import { identityPackSchema } from './schema/pack.ts';
import type { IdentityPack } from './schema/pack.ts';
import { planSchema } from './schema/plan.ts';
import type { Plan } from './schema/plan.ts';
import { hallStateSchema } from './schema/state.ts';
import type { HallState } from './schema/state.ts';

/** hall.json */
export function parseHall(input: unknown): Parsed<Hall> {
  return parse(hallSchema, input);
}

/**
 * catalogue.json
 * @param options.zones Codes of the zones this hall has; the eight and the known feature zones when not given.
 */
export function parseCatalogue(input: unknown, options: { zones?: Iterable<string> } = {}): Parsed<Catalogue> {
  const zone = new Set<string>(options.zones ?? [...CORE_ZONES, ...FEATURE_ZONES]);
  return parse(catalogueSchema, input, { known: { zone } }, checkCatalogue);
}

/** plan.json: zones, and where they lie. */
export function parsePlan(input: unknown): Parsed<Plan> {
  return parse(planSchema, input, {}, checkPlan);
}

/** compact.json */
export function parseCompact(input: unknown): Parsed<Compact> {
  return parse(compactSchema, input, {}, ({ count, articles }, reading) =>
    checkCount('count', count, articles.length, reading),
  );
}

/** {hall}.json, bare or in a CloudEvents envelope. ID- and phone-shaped text is cut from every field. */
export function parseHallState(input: unknown): Parsed<HallState> {
  const options: ReadingOptions = { personal: true, most: 200_000 };
  const event = attempt(() => eventData(input));
  return event === NOTHING || event === undefined
    ? parse(hallStateSchema, input, options)
    : parse(hallStateSchema, event, options, undefined, ['data']);
}

/**
 * identity.json. Says nothing about trust: verify the signature over the raw document, not over this value, which has
 * lost the fields this version does not know.
 */
export function parseIdentityPack(input: unknown): Parsed<IdentityPack> {
  return parse(identityPackSchema, input);
}

function parse<T>(
  schema: { readonly '~types'?: { output: T } | undefined },
  input: unknown,
  options?: ReadingOptions,
  check?: (value: T, reading: Reading) => void,
  base: string[] = [],
): Parsed<T> {
  const reading = new Reading(options);
  const result = attempt(() => {
    const value = read(schema as AnySchema, input, reading);
    if (value !== NOTHING) check?.(value as T, reading);
    return value;
  });
  const problems = reading.finish();
  if (base.length) for (const problem of problems) problem.path.unshift(...base);
  const ok = result !== NOTHING && problems.every(({ level }) => level === 'warning');
  return { ok, value: result === NOTHING ? undefined : (result as T), problems };
}

function checkCatalogue({ count, itemCount, categories }: Catalogue, reading: Reading): void {
  checkCount('count', count, categories.length, reading);
  checkCount(
    'itemCount',
    itemCount,
    categories.reduce((sum, { items }) => sum + items.length, 0),
    reading,
  );
}

function checkPlan({ count, zones }: Plan, reading: Reading): void {
  checkCount('count', count, zones.length, reading);
  const codes = new Set(zones.map(({ code }) => code));
  const absent = CORE_ZONES.filter((code) => !codes.has(code));
  if (!absent.length) return;
  reading.at('zones', () => reading.warning('core-zone-missing', `of the eight zones, ${absent.join(', ')} not there`));
}

function checkCount(field: string, said: number | undefined, found: number, reading: Reading): void {
  if (said === undefined || said === found) return;
  reading.at(field, () => reading.warning('count-mismatch', `says ${said}, but ${found} are usable. Kept`));
}

function eventData(input: unknown): unknown {
  const event = input as { specversion?: unknown; data?: unknown };
  return typeof event === 'object' && event && typeof event.specversion === 'string' ? event.data : undefined;
}

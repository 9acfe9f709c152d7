import { hallSurroundings } from './shared-feed.ts';

/** Where the kit came from: a classic script knows its element, a module its address. A bundler's own file has no table beside it: such a page names it by `readings`. */
const own = (document.currentScript as HTMLScriptElement | null)?.src || import.meta.url || '';

/** `readings.json` beside the kit's own file. */
export const besideTheKit = own.replace(/(?:(?:chunks|elements)\/)?[^/]*$/, 'readings.json');

const tables = new Map<string, Promise<unknown>>();

/** The table of readings at this address, once for a page; a failure is forgotten, so that the next one asks again. */
export function readingsTable(url: string): Promise<unknown> {
  const known = tables.get(url);
  if (known) return known;
  const table = load(url);
  tables.set(url, table);
  table.catch(() => tables.delete(url));
  return table;
}

async function load(url: string): Promise<unknown> {
  const { fetch } = hallSurroundings();
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json() as Promise<unknown>;
}

import type { HsdsTables, Row } from './package.ts';

/** A JSON of flat tables, `{ services: […], service_at_locations: […] }`; undefined when it is none. */
export function hsdsTables(json: Row): HsdsTables | undefined {
  const flat = ['service_at_locations', 'attributes', 'taxonomy_terms', 'locations', 'organizations'];
  if (!Array.isArray(json['services']) || !flat.some((name) => Array.isArray(json[name]))) return undefined;
  const tables: Record<string, Row[]> = {};
  for (const name of Object.keys(json)) {
    const rows = json[name];
    if (!Array.isArray(rows)) continue;
    tables[name] = (rows as unknown[]).filter((row): row is Row => typeof row === 'object' && row !== null);
  }
  return tables;
}

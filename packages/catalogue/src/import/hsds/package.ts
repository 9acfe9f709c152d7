/** The tables of an HSDS 3 data package (services.csv, locations.csv, …) → services with their parts inside, as its API gives them. */
import { csvRecords } from '../read-csv.ts';

export type Row = Record<string, unknown>;
/** Table name → rows: `services`, `service_at_locations`, … */
export type HsdsTables = Readonly<Record<string, readonly Row[]>>;

/** The name of a table: that of its file without path and ending. */
export function hsdsTableName(file: string): string {
  return file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
}

/** Rows of a table, and the number of each in its file. */
export function hsdsFromCsv(text: string): { row: number; record: Row }[] {
  return csvRecords(text);
}

/** Lists of a service that name it by `service_id`. */
const OF_A_SERVICE = [
  'phones',
  'schedules',
  'service_areas',
  'languages',
  'funding',
  'cost_options',
  'required_documents',
  'contacts',
] as const;
/** Lists of a place that name it by `location_id`. */
const OF_A_LOCATION = ['phones', 'schedules', 'languages', 'addresses', 'accessibility', 'contacts'] as const;

const OF_A_LINK = ['phones', 'schedules', 'contacts'] as const;

/** Every row of the package is in a service, or else among `loose`. */
export function nestHsds(tables: HsdsTables): Nested {
  const nest = new Nest(tables);
  const services = nest.rows('services').map((origin) => ({ origin, service: nest.service(origin) }));
  return { services, loose: nest.loose() };
}

export interface Nested {
  /** `origin` is the row of services.csv. */
  services: { origin: Row; service: Row }[];
  loose: { table: string; row: Row }[];
}

class Nest {
  readonly #tables: HsdsTables;
  readonly #used = new Set<Row>();
  readonly #indexes = new Map<string, Map<unknown, Row[]>>();

  constructor(tables: HsdsTables) {
    this.#tables = tables;
  }

  rows(table: string): readonly Row[] {
    return this.#tables[table] ?? [];
  }

  service(row: Row): Row {
    this.#used.add(row);
    const id = row['id'];
    const at = this.#where('service_at_locations', 'service_id', id).map((link) => this.#link(link));
    return {
      ...row,
      ...this.#lists(OF_A_SERVICE, 'service_id', id),
      ...(at.length ? { service_at_locations: at } : {}),
      ...this.#attributes(id),
      ...optional('organization', this.#one('organizations', row['organization_id'])),
      ...optional('program', this.#one('programs', row['program_id'])),
    };
  }

  loose(): Nested['loose'] {
    const loose: Nested['loose'] = [];
    for (const table of Object.keys(this.#tables)) {
      for (const row of this.rows(table)) if (!this.#used.has(row)) loose.push({ table, row });
    }
    return loose;
  }

  #link(link: Row): Row {
    const lists = this.#lists(OF_A_LINK, 'service_at_location_id', link['id']);
    return { ...link, ...lists, ...optional('location', this.#location(link['location_id'])) };
  }

  #location(id: unknown): Row | undefined {
    const place = this.#one('locations', id);
    return place && { ...place, ...this.#lists(OF_A_LOCATION, 'location_id', id), ...this.#attributes(id) };
  }

  #attributes(id: unknown): Row {
    const found = this.#where('attributes', 'link_id', id).map((row) => ({
      ...row,
      ...optional('taxonomy_term', this.#one('taxonomy_terms', row['taxonomy_term_id'])),
    }));
    return found.length ? { attributes: found } : {};
  }

  #lists(tables: readonly string[], key: string, id: unknown): Row {
    const lists: Row = {};
    for (const table of tables) {
      const found = this.#where(table, key, id);
      if (found.length) lists[table] = found;
    }
    return lists;
  }

  #one(table: string, id: unknown): Row | undefined {
    return this.#where(table, 'id', id)[0];
  }

  #where(table: string, key: string, id: unknown): Row[] {
    const found = id === undefined ? [] : (this.#index(table, key).get(id) ?? []);
    for (const row of found) this.#used.add(row);
    return found;
  }

  #index(table: string, key: string): Map<unknown, Row[]> {
    const name = `${table} ${key}`;
    let index = this.#indexes.get(name);
    if (!index) {
      index = new Map<unknown, Row[]>();
      this.#indexes.set(name, index);
      for (const row of this.rows(table)) {
        const group = index.get(row[key]);
        if (group) group.push(row);
        else index.set(row[key], [row]);
      }
    }
    return index;
  }
}

function optional(name: string, value: Row | undefined): Row {
  return value ? { [name]: value } : {};
}

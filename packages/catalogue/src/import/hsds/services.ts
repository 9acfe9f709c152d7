/** Where the services stand in a JSON of HSDS: pages of the API, lists, and organisations alike. */
import type { Row } from './package.ts';
import { hsdsTables } from './tables-in-json.ts';
import { nestHsds } from './package.ts';

export interface FoundService {
  path: string;
  service: Row;
}

export function servicesIn(json: unknown): FoundService[] {
  if (Array.isArray(json)) return inList(json, '');
  if (!isRecord(json)) return [];
  const tables = hsdsTables(json);
  if (tables) return nestHsds(tables).services.map(({ service }, index) => ({ path: `services[${index}]`, service }));
  for (const name of ['contents', 'services', 'items']) {
    const list = json[name];
    if (Array.isArray(list)) return inList(list, name, name === 'services' ? withoutServices(json) : undefined);
  }
  return 'name' in json ? [{ path: '', service: json }] : [];
}

/** A list of services; of organisations, their services. */
function inList(list: readonly unknown[], path: string, organization?: Row): FoundService[] {
  const found: FoundService[] = [];
  list.forEach((entry, index) => {
    const at = `${path}[${index}]`;
    if (!isRecord(entry)) return;
    if (Array.isArray(entry['services'])) {
      found.push(...inList(entry['services'] as unknown[], `${at}.services`, withoutServices(entry)));
    } else
      found.push({ path: at, service: organization && !entry['organization'] ? { ...entry, organization } : entry });
  });
  return found;
}

function withoutServices(entry: Row): Row {
  const { services: _services, ...organization } = entry;
  return organization;
}

export function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

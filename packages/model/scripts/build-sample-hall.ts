/** data/sample-hall/*.json, composed of the sample lists and sample-hall.data.ts. `--check` compares instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from '../../catalogue/scripts/dictionary.ts';
import { readyCatalogue } from '../../catalogue/src/readings/ready.ts';
import { packageRoot, writeOrCheck } from './generated.ts';
import { areas, compact, details, floors, hall, state } from './sample-hall.data.ts';

const COMMAND = 'npx node packages/model/scripts/build-sample-hall.ts';

interface Zone {
  code: string;
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(packageRoot, 'data', name), 'utf8'));
}

function district(): object {
  const { code, parts } = (readData('mechanisms.json') as Record<string, { code: string; parts: object[] }>)
    .district1847N as {
    code: string;
    parts: object[];
  };
  // 1, 4 and 7 are unknown and stay so: they can only come from the district.
  return { name: { zh: '示例区', en: 'Sample District' }, model: { code, parts } };
}

function plan(): object {
  const core = readData('zones.json') as { zones: Zone[]; status: string };
  const feature = readData('n-zones.json') as { zones: Zone[]; status: string };
  const zones = [...core.zones, ...feature.zones].map(withArea);
  return {
    status: `${core.status} Feature zones: ${feature.status}. The plan is SAMPLE.`,
    count: zones.length,
    floors,
    zones,
  };
}

function withArea(zone: Zone): object {
  const [x, y, width, height] = areas[zone.code] as [number, number, number, number];
  return { ...zone, area: { floor: 'f1', x, y, width, height } };
}

function catalogue(): object {
  const list = readData('service-categories.sample.json') as { categories: { items: { code: string }[] }[] };
  const categories = list.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => ({ ...item, ...details[item.code] })),
  }));
  return readyCatalogue({ ...list, version: '2026.1-sample', categories } as never, dictionary);
}

function zoneCodes(): string[] {
  return (plan() as { zones: Zone[] }).zones.map(({ code }) => code);
}

export function sampleHall(): Map<string, string> {
  const documents: Record<string, object> = {
    hall: { ...hall, district: district(), zones: zoneCodes() },
    catalogue: catalogue(),
    plan: plan(),
    compact: { ...(readData('compact.sample.json') as object), ...compact },
    state,
  };
  const files = new Map<string, string>();
  for (const [name, document] of Object.entries(documents)) {
    files.set(join(packageRoot, `data/sample-hall/${name}.json`), JSON.stringify(document, null, 2) + '\n');
  }
  return files;
}

if (import.meta.main) process.exitCode = await writeOrCheck(sampleHall(), process.argv.includes('--check'), COMMAND);

/** data/sample-hall/*.json, composed of the sample lists, guides and sayings, and sample-hall.data.ts. `--check` compares instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from '../../catalogue/scripts/dictionary.ts';
import { readyCatalogue } from '../../catalogue/src/readings/ready.ts';
import { fullWidth } from './full-width.ts';
import { packageRoot, writeOrCheck } from './generated.ts';
import { areas, compact, floors, hall, planDetails, state } from './sample-hall.data.ts';

const COMMAND = 'npx node packages/model/scripts/build-sample-hall.ts';

interface Zone {
  code: string;
}

function readData(name: string): unknown {
  return fullWidth(JSON.parse(readFileSync(join(packageRoot, 'data', name), 'utf8')));
}

const { aliases: sayings } = readData('../../catalogue/data/aliases.sample.json') as {
  aliases: Record<string, string[] | undefined>;
};

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
    ...planDetails,
    floors,
    zones,
  };
}

function withArea(zone: Zone): object {
  const [x, y, width, height] = areas[zone.code] as [number, number, number, number];
  return { ...zone, area: { floor: 'f1', x, y, width, height } };
}

interface Coded {
  code: string;
}

interface SampleCategory extends Coded {
  items: Coded[];
}

function catalogue(): object {
  const list = readData('service-categories.sample.json') as { categories: SampleCategory[] };
  const categories = list.categories.map(withGuides);
  const itemCount = categories.reduce((sum, { items }) => sum + items.length, 0);
  return readyCatalogue({ ...list, version: '2026.1-sample', itemCount, categories } as never, dictionary);
}

/** A category with its guides (data/guides.sample); items that only a guide names come last. */
function withGuides(category: SampleCategory): SampleCategory {
  const { guides } = readData(`guides.sample/${category.code}.json`) as { guides: Record<string, object> };
  const listed = category.items.map(({ code }) => code);
  const added = Object.keys(guides).filter((code) => !listed.includes(code));
  const items = [...category.items, ...added.map((code) => ({ code }))];
  return { ...withSayings(category), items: items.map((item) => withSayings({ ...item, ...guides[item.code] })) };
}

function withSayings<T extends Coded>(one: T): T {
  return { ...one, aliases: sayings[one.code] };
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

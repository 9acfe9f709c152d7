/** The sample hall on its fullest day: every zone at work, with more features than the kit has drawn and long names. */
import { readFileSync } from 'node:fs';
import { at } from '../../scripts/lib/paths.ts';
import { fixed } from '../../scripts/lib/serve.ts';
import type { Handler } from '../../scripts/lib/serve.ts';
import { chinaTime } from '../../packages/hub/src/domain/hall-time.ts';

interface Zone {
  no: number;
  code: string;
  zh: string;
  en: string;
  kind: string;
}

interface Named {
  queues: Record<string, object>;
  staff: Record<string, object>;
}

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(at(`packages/model/data/sample-hall/${name}.json`), 'utf8')) as unknown;

const EXTRA = 10;

function busyZones(zones: Zone[]): Zone[] {
  const more = Array.from({ length: EXTRA }, (_, i) => ({
    no: 90 + i,
    code: `extra-${i}`,
    zh: i % 3 ? `邻里共享工具与雨具借用角${i}` : `老年人日间照料与康复训练活动区${i}`,
    en: i % 3 ? `Shared tools and umbrellas corner ${i}` : `Day care and exercise area for older neighbours ${i}`,
    kind: 'feature',
  }));
  return [...zones, ...more];
}

/** Everybody is at work and people wait everywhere. */
function busyState(zones: Zone[]): object {
  const queues: Record<string, object> = {};
  const staff: Record<string, object> = {};
  zones.forEach(({ code }, i) => {
    queues[`q-${code}`] = { name: { zh: '排队' }, open: 'open', waiting: 12 + i, zone: code };
    staff[`s-${code}`] = { label: { zh: '社工' }, zone: code, state: 'busy' };
  });
  const now = chinaTime(Date.now());
  return { ...(sample('state') as Named), now, epoch: 'busy', seq: 1, calls: {}, queues, staff };
}

/** Articles as long as neighbours write them when they write long ones. */
function longCompact(): object {
  const text = {
    zh: '杯子带走，座位推回；书归架，棋装盒；雨伞和工具先拿去用，用好送回来，下一位也在等雨停；孩子看在眼里，不攀高，不追跑；让下一位坐下时，像刚开门一样。',
    en: 'Clear your cup, push in your chair, put books on the shelf and pieces in the box, and leave the seat as if the door had just opened for the next one of us.',
  };
  const compact = sample('compact') as { articles: object[] };
  return { ...compact, articles: compact.articles.map((article) => ({ ...article, text })) };
}

/** Stands before the site's own feed. */
export function busyHall(): Handler[] {
  const plan = sample('plan') as { zones: Zone[] };
  const zones = busyZones(plan.zones);
  const base = '/hkt/v1/sample-hall';
  return [
    fixed(`${base}/plan.json`, JSON.stringify({ ...plan, zones })),
    fixed(`${base}/compact.json`, JSON.stringify(longCompact())),
    // No stream, so that the state below is all there is.
    fixed(`${base}/stream`, 'none'),
    fixed(`${base}.json`, JSON.stringify(busyState(zones))),
  ];
}

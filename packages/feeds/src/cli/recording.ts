/** A recording: one line of JSON per document, with the milliseconds since the first. */
import { isTable } from '../merge-patch.ts';
import type { StageState } from './serve.ts';

export interface Recorded {
  at: number;
  state: StageState;
}

export const lineOfRecord = (record: Recorded): string => `${JSON.stringify(record)}\n`;

/** Lines that are none are left out, by number. */
export function readRecording(text: string): { records: Recorded[]; bad: number[] } {
  const records: Recorded[] = [];
  const bad: number[] = [];
  text.split('\n').forEach((line, at) => {
    if (!line.trim()) return;
    const record = parse(line);
    if (record) records.push(record);
    else bad.push(at + 1);
  });
  return { records, bad };
}

function parse(line: string): Recorded | undefined {
  try {
    const record = JSON.parse(line) as unknown;
    if (!isTable(record) || typeof record['at'] !== 'number' || !isTable(record['state'])) return undefined;
    const { hall, epoch, seq } = record['state'];
    if (typeof hall !== 'string' || typeof epoch !== 'string' || typeof seq !== 'number') return undefined;
    return record as unknown as Recorded;
  } catch {
    return undefined;
  }
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** The same document `by` milliseconds later: every moment in it moves, so that old calls are live again. */
export function shifted<T>(value: T, by: number): T {
  if (typeof value === 'string') {
    return (MOMENT.test(value) ? new Date(Date.parse(value) + by).toISOString().replace(/\.\d+/, '') : value) as T;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => shifted(each, by)) as T;
  if (!isTable(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shifted(each, by)])) as T;
}

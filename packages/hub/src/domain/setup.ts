/** How a hall is set up: its queues, its people and its rules. No resident is in it. */
import { CONFIG_INVALID, HktConfigError } from '@huiketing/model/errors';
import type { Text } from '@huiketing/model/text';
import { usualRules } from './rules.ts';
import type { Rules } from './rules.ts';

export interface QueueSetup {
  name: Text;
  /** What its numbers begin with, such as `A`. No two queues share one. */
  prefix: string;
  zone?: string;
  /** Codes of the items it is for. */
  services?: readonly string[];
}

export interface StaffSetup {
  /** Surname and duty: 王社工. */
  label: Text;
  zone: string;
  seat?: Text;
  /** The queues this person takes, as long as no desk command says otherwise. */
  queues: readonly string[];
}

export interface HallSetup {
  hall: string;
  /** Seconds for which a state may pass as live. */
  ttl: number;
  queues: Readonly<Record<string, QueueSetup>>;
  staff: Readonly<Record<string, StaffSetup>>;
  rules: Rules;
}

type Loose = Record<string, unknown>;

const isTable = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean =>
  typeof value === 'string' ? value.length > 0 : isTable(value) && typeof value['zh'] === 'string';

function invalid(hall: string, cause: string): never {
  throw new HktConfigError(CONFIG_INVALID, { subject: `desk.json of ${hall}`, cause });
}

function checkQueues(hall: string, queues: unknown): void {
  if (!isTable(queues) || Object.keys(queues).length === 0) return invalid(hall, '"queues" must name at least one');
  const seen = new Set<unknown>();
  for (const [id, queue] of Object.entries(queues)) {
    if (!isTable(queue) || !isText(queue['name'])) invalid(hall, `queue "${id}" has no name`);
    const { prefix } = queue as Loose;
    if (typeof prefix !== 'string' || !/^[A-Z]{1,3}$/.test(prefix)) {
      invalid(hall, `the prefix of queue "${id}" must be 1 to 3 capital letters`);
    }
    if (seen.has(prefix)) invalid(hall, `two queues share the prefix "${String(prefix)}"`);
    seen.add(prefix);
  }
}

function checkStaff(hall: string, staff: unknown, queues: Loose): void {
  if (!isTable(staff)) return invalid(hall, '"staff" must be an object');
  for (const [id, person] of Object.entries(staff)) {
    if (!isTable(person) || !isText(person['label'])) invalid(hall, `staff "${id}" has no label`);
    const { zone, queues: taken } = person as Loose;
    if (typeof zone !== 'string') invalid(hall, `staff "${id}" has no zone`);
    const unknown = Array.isArray(taken) ? taken.find((each) => !Object.hasOwn(queues, String(each))) : 'none';
    if (unknown !== undefined) invalid(hall, `staff "${id}" takes a queue that is not there: "${String(unknown)}"`);
  }
}

/** Reads a hall's `desk.json`. Throws `HktConfigError` (HKT-E061) with the first thing that is wrong. */
export function readSetup(hall: string, input: unknown): HallSetup {
  if (!isTable(input)) return invalid(hall, 'it must be an object');
  checkQueues(hall, input['queues']);
  checkStaff(hall, input['staff'] ?? {}, input['queues'] as Loose);
  const rules = { ...usualRules, ...((input['rules'] ?? {}) as Partial<Rules>) };
  const { alternate } = rules;
  if (!(alternate.ahead >= 1 && alternate.others >= 1)) invalid(hall, '"rules.alternate" must count from 1');
  const ttl = typeof input['ttl'] === 'number' ? input['ttl'] : 45;
  return { hall, ttl, queues: input['queues'], staff: input['staff'] ?? {}, rules } as HallSetup;
}

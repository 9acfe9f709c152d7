import type { Call, HallState, Plan, Queue, Text } from '@huiketing/model';
import { textIn } from '@huiketing/model/text';
import type { Locale } from '@huiketing/model/vocabularies';
import { isObject, objectsIn } from './objects.ts';

/** A call as it is shown. */
export interface ShownCall {
  /** The id and the attempt: what a voice says once. */
  key: string;
  no: string;
  call: Call;
}

export interface ShownCalls {
  /** Being called now, the newest first: none of them is ever left out. */
  live: ShownCall[];
  /** Sitting with somebody, the latest first. */
  serving: ShownCall[];
  /** Called in vain, the latest first. */
  missed: ShownCall[];
}

/** The id and the attempt: what is told once. */
export const attemptKey = (id: string, { attempt }: Call): string => `${id} ${attempt ?? 1}`;

const timeOf = (moment: unknown): number => Date.parse(String(moment)) || 0;

/** The calls of a state at a moment (ms since 1970). One past its `until` is called no more. */
export function callsAt(state: HallState | undefined, now: number): ShownCalls {
  const all = Object.entries(isObject(state?.calls) ? state.calls : {})
    .filter(([, call]) => isObject(call) && typeof call.no === 'string')
    .map(([id, call]): ShownCall => ({ key: attemptKey(id, call), no: call.no, call }))
    .sort((a, b) => timeOf(b.call.at) - timeOf(a.call.at) || (a.key < b.key ? -1 : 1));
  const isOver = ({ until }: Call): boolean => until !== undefined && until !== null && timeOf(until) < now;
  const is = (...states: string[]): ShownCall[] => all.filter(({ call }) => states.indexOf(call.state) >= 0);
  const calling = is('calling');
  return {
    live: calling.filter(({ call }) => !isOver(call)),
    serving: is('serving', 'arrived'),
    missed: [...is('missed'), ...calling.filter(({ call }) => isOver(call))],
  };
}

/** Where somebody is called to, in the words of the hall; empty where they say nothing. */
export interface PlaceWords {
  /** Zone and seat. */
  place: string;
  staff: string;
}

export function placeOf(
  { to }: Call,
  state: HallState | undefined,
  plan: Plan | undefined,
  locale: Locale,
): PlaceWords {
  const place = isObject(to) ? to : ({} as Call['to'] & object);
  const staff = place.staff === undefined ? undefined : own(state?.staff, place.staff);
  const parts = [zoneIn(plan, place.zone, locale), words(place.seat, locale)];
  return { place: parts.filter(Boolean).join(' '), staff: words(staff?.label, locale) };
}

/** A wait as residents are told it, in whole minutes; `undefined` where there is no estimate. */
export function minutesOf(wait: Queue['wait']): [lo: number, hi: number] | undefined {
  if (!isObject(wait) || !(wait.hi >= wait.lo)) return undefined;
  return [Math.max(1, Math.floor(wait.lo / 60)), Math.max(1, Math.ceil(wait.hi / 60))];
}

/** A zone's name as people say it: 办事区, the service zone; of a zone that the plan does not have, nothing. */
function zoneIn(plan: Plan | undefined, code: unknown, locale: Locale): string {
  const zone = objectsIn(plan?.zones).find((each) => each.code === code);
  if (!zone) return '';
  const name = textIn(zone as unknown as Text, locale);
  const isPlain = zone.kind === 'core' && name !== '';
  if (locale !== 'en') return isPlain && !/[区站室角]$/.test(name) ? `${name}区` : name;
  return isPlain && !/zone|area/i.test(name) ? `${name} zone` : name;
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

/** Data from a page's HTML have passed no parser. */
export function words(text: unknown, locale: Locale): string {
  return typeof text === 'string' || isObject(text) ? textIn(text as Text, locale) : '';
}

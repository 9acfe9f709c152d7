/** Everything that stands at one point of a plan, in one list. */
import type { Plan, Text } from '@huiketing/model';
import type { Target } from '../route/target.ts';
import { firstFloor } from '../space/floor.ts';
import { textOf } from '../directions/wording.ts';

export interface Mark {
  path: (string | number)[];
  target: Target;
  at: { floor: string; x: number; y: number };
  zh: string;
  en: string;
  named: boolean;
}

interface Marked {
  code: string;
  name?: Text | undefined;
  floor?: string | undefined;
  x: number;
  y: number;
}

/** Zones with an area (by their middle), seats and places. */
export function destinations(plan: Plan): Mark[] {
  const zones = plan.zones.map(({ code, zh, en, area }, at): Mark | undefined => {
    if (!area) return undefined;
    const middle = { floor: area.floor ?? firstFloor(plan), x: area.x + area.width / 2, y: area.y + area.height / 2 };
    return { path: ['zones', at], target: { zone: code }, at: middle, zh, en: en ?? zh, named: en !== undefined };
  });
  const seats = marks(plan, 'seats', plan.seats, (seat) => ({ seat }));
  const places = marks(plan, 'places', plan.places, (place) => ({ place }));
  return [...(zones.filter(Boolean) as Mark[]), ...seats, ...places];
}

export function doorMarks(plan: Plan): Mark[] {
  return marks(plan, 'doors', plan.doors, (door) => ({ door }));
}

function marks(plan: Plan, list: string, all: readonly Marked[] | undefined, target: (code: string) => Target): Mark[] {
  return (all ?? []).map(({ code, name, floor = firstFloor(plan), x, y }, at) => {
    const words = { zh: textOf(name, 'zh-CN') || code, en: textOf(name, 'en') || code };
    return { path: [list, at], target: target(code), at: { floor, x, y }, ...words, named: name !== undefined };
  });
}

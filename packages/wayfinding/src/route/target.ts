/** Where people come from and want to go, as places on floors. */
import type { Area, Plan, PlanPlace, Text } from '@huiketing/model';
import { distance } from '../geometry/point.ts';
import type { Point } from '../geometry/point.ts';
import { contains, rectangle } from '../geometry/polygon.ts';
import { firstFloor } from '../space/floor.ts';
import type { Walkable } from '../space/walkable.ts';

export type Target =
  | { zone: string }
  | { seat: string }
  | { place: string }
  | { door: string }
  | { nearest: PlanPlace['kind'] }
  | { floor?: string; x: number; y: number };

/** One place that answers to a target. */
export interface Spot extends Point {
  floor: string;
  target: Target;
  name?: Text | undefined;
  /** Where one faces who stands there and reads, in degrees: 0 up the plan, 90 right. */
  facing?: number | undefined;
  /** Of a zone: where it lies, any free part of which will do. */
  area?: Area;
}

/** Every spot that `target` may mean: none when the plan does not know it, several for the nearest of a kind. */
export function spotsOf(plan: Plan, target: Target): Spot[] {
  const first = firstFloor(plan);
  if ('x' in target) return [{ floor: target.floor ?? first, x: target.x, y: target.y, target }];
  if ('zone' in target) return zoneSpots(plan, target);
  if ('nearest' in target) {
    const places = (plan.places ?? []).filter(({ kind }) => kind === target.nearest);
    return places.map((place) => spot(place, { place: place.code }));
  }
  if ('seat' in target) return seatSpots(plan, target);
  const [list, code] = 'door' in target ? [plan.doors, target.door] : [plan.places, target.place];
  return ((list ?? []) as PlanPlace[]).filter((one) => one.code === code).map((one) => spot(one, target));

  function spot({ floor = first, x, y, name, facing }: PlanPlace, to: Target): Spot {
    return { floor, x, y, name, facing, target: to };
  }
}

/** A table is reached from any of its sides; a seat without a size is where it is. */
function seatSpots(plan: Plan, target: { seat: string }): Spot[] {
  const seat = plan.seats?.find(({ code }) => code === target.seat);
  if (!seat) return [];
  const { floor = firstFloor(plan), x, y, name, width = 0, height = 0 } = seat;
  if (!width || !height) return [{ floor, x, y, name, target }];
  const sides = [
    { x, y: y + height / 2 },
    { x, y: y - height / 2 },
    { x: x - width / 2, y },
    { x: x + width / 2, y },
  ];
  return sides.map((side) => ({ floor, ...side, name, target }));
}

function zoneSpots(plan: Plan, target: { zone: string }): Spot[] {
  const zone = plan.zones.find(({ code }) => code === target.zone);
  if (!zone?.area) return [];
  const { area, zh, en } = zone;
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  return [{ floor: area.floor ?? firstFloor(plan), ...middle, target, name: { zh, en }, area }];
}

export const outlineOfArea = ({ x, y, width, height, outline }: Area): readonly Point[] =>
  outline && outline.length > 2 ? outline : rectangle(x, y, width, height);

const GRID = 12;

/** Where one stands at a spot: at it, before it, or for a zone on its free floor, as near to its middle as can be. */
export function standFor(walkable: Walkable, spot: Spot): Point | undefined {
  const { area } = spot;
  if (!area) return walkable.standAt(spot);
  const outline = outlineOfArea(area);
  const places: Point[] = [{ x: spot.x, y: spot.y }];
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const [x, y] = [area.x + (area.width * (column + 0.5)) / GRID, area.y + (area.height * (row + 0.5)) / GRID];
      places.push({ x, y });
    }
  }
  return places
    .filter((place) => contains(outline, place))
    .sort((a, b) => distance(a, spot) - distance(b, spot))
    .find((place) => walkable.isFree(place));
}

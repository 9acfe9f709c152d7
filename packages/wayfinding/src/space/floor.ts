/** One floor as it stands: its walls with the doors cut out, and what is walked round. */
import type { Door, Floor, Plan, Text } from '@huiketing/model';
import { between, distance, nearestOn } from '../geometry/point.ts';
import type { Point, Segment } from '../geometry/point.ts';
import { convexParts, edgesOf, rectangle } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';

/** A thing on the floor: convex parts, and what people call it. */
export interface Thing {
  name?: Text | undefined;
  /** Of a table: its code. */
  seat?: string;
  parts: Polygon[];
  middle: Point;
}

export interface FloorSpace {
  code: string;
  level: number;
  /** The outer walls, closed; undefined for a floor without a size. */
  outline: Polygon | undefined;
  walls: Segment[];
  things: Thing[];
}

/** How far from a wall a door may be drawn and still be its door, in metres. */
const DOOR_REACH = 0.3;

/** The code of the floor that is meant when none is named. */
export const firstFloor = (plan: Plan): string => plan.floors?.[0]?.code ?? '';

export function floorSpaces(plan: Plan): FloorSpace[] {
  const first = firstFloor(plan);
  const floors: readonly Floor[] = plan.floors?.length ? plan.floors : [{ code: first }];
  return floors.map((floor, at) => {
    const here = (one: { floor?: string | undefined }): boolean => (one.floor ?? first) === floor.code;
    const outline = outlineOf(floor);
    const doors = (plan.doors ?? []).filter((door) => here(door) && door.kind === 'inner');
    const inner: Segment[] = [];
    for (const wall of plan.walls ?? []) if (here(wall)) inner.push(...piecesOf(wall.points, doors));
    return {
      code: floor.code,
      level: floor.level ?? at,
      outline,
      walls: [...(outline ? edgesOf(outline) : []), ...inner],
      things: thingsOf(plan, here),
    };
  });
}

function outlineOf({ width, height, outline }: Floor): Polygon | undefined {
  if (outline && outline.length > 2) return outline;
  return width && height ? rectangle(0, 0, width, height) : undefined;
}

function thingsOf(plan: Plan, here: (one: { floor?: string | undefined }) => boolean): Thing[] {
  const things: Thing[] = [];
  for (const { name, x, y, width, height, outline } of (plan.obstacles ?? []).filter(here)) {
    const parts = convexParts(outline && outline.length > 2 ? outline : rectangle(x, y, width, height));
    if (parts.length) things.push({ name, parts, middle: { x: x + width / 2, y: y + height / 2 } });
  }
  for (const { code, name, x, y, width, height } of (plan.seats ?? []).filter(here)) {
    if (!width || !height) continue;
    const parts = [rectangle(x - width / 2, y - height / 2, width, height)];
    things.push({ name, seat: code, parts, middle: { x, y } });
  }
  return things;
}

/** A wall's segments without what the doors take. */
function piecesOf(points: readonly Point[], doors: readonly Door[]): Segment[] {
  const pieces: Segment[] = [];
  for (let at = 1; at < points.length; at++) {
    const wall: Segment = [points[at - 1]!, points[at]!];
    const length = distance(...wall);
    if (length === 0) continue;
    const gaps = doors
      .filter((door) => distance(nearestOn(wall, door), door) <= DOOR_REACH)
      .map((door) => gapOf(wall, length, door))
      .sort((a, b) => a[0] - b[0]);
    let from = 0;
    for (const [start, end] of gaps) {
      if (start > from) pieces.push([between(...wall, from), between(...wall, start)]);
      from = Math.max(from, end);
    }
    if (from < 1) pieces.push([between(...wall, from), wall[1]]);
  }
  return pieces;
}

function gapOf(wall: Segment, length: number, door: Door): [start: number, end: number] {
  const middle = distance(wall[0], nearestOn(wall, door)) / length;
  const half = door.width / 2 / length;
  return [middle - half, middle + half];
}

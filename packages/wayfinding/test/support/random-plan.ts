/** Plans by chance: a floor with walls, doors and furniture of any angle, and two places to go between. */
import fc from 'fast-check';
import type { Plan } from '@huiketing/model';

const coordinate = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((n) => n / 10);
const spot = fc.record({ x: coordinate(12), y: coordinate(10) });
const box = fc.record({
  x: coordinate(10),
  y: coordinate(8),
  width: fc.integer({ min: 2, max: 30 }).map((n) => n / 10),
  height: fc.integer({ min: 2, max: 30 }).map((n) => n / 10),
});
/** Corners round a middle, so that the shape never crosses itself. */
const shape = fc
  .record({
    x: coordinate(12),
    y: coordinate(10),
    radii: fc.array(fc.integer({ min: 3, max: 15 }), { minLength: 3, maxLength: 7 }),
  })
  .map(({ x, y, radii }) => ({
    x: x - 1.5,
    y: y - 1.5,
    width: 3,
    height: 3,
    outline: radii.map((radius, at) => ({
      x: x + (radius / 10) * Math.cos((2 * Math.PI * at) / radii.length),
      y: y + (radius / 10) * Math.sin((2 * Math.PI * at) / radii.length),
    })),
  }));
const wall = fc.record({ points: fc.array(spot, { minLength: 2, maxLength: 3 }) });
const doors = fc.array(
  fc.record({ share: fc.double({ min: 0.1, max: 0.9, noNaN: true }), width: fc.constantFrom(0.6, 0.8, 0.9, 1.2) }),
  {
    maxLength: 3,
  },
);

export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    walls: fc.array(wall, { maxLength: 4 }),
    doors,
    boxes: fc.array(box, { maxLength: 5 }),
    shapes: fc.array(shape, { maxLength: 3 }),
  })
  .map(({ walls, doors, boxes, shapes }) => ({
    floors: [{ code: 'f', width: 12, height: 10 }],
    zones: [],
    walls,
    doors: walls.length
      ? doors.map(({ share, width }, at) => {
          const [a, b] = walls[at % walls.length]!.points as [{ x: number; y: number }, { x: number; y: number }];
          return {
            code: `d${at}`,
            kind: 'inner' as const,
            width,
            x: a.x + (b.x - a.x) * share,
            y: a.y + (b.y - a.y) * share,
          };
        })
      : [],
    obstacles: [...boxes, ...shapes],
  })) as fc.Arbitrary<Plan>;

export const randomSpot = spot;

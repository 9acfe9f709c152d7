/** What holds for every plan: the router against an oracle, and against the walls themselves. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createRouter } from '../src/index.ts';
import type { Route } from '../src/index.ts';
import { distance, meet, nearestOn } from '../src/geometry/point.ts';
import { contains, edgesOf } from '../src/geometry/polygon.ts';
import { gaits, PROFILES } from '../src/route/profile.ts';
import { floorSpaces } from '../src/space/floor.ts';
import { Walkable } from '../src/space/walkable.ts';
import { shortest } from './support/oracle.ts';
import { randomPlan, randomSpot } from './support/random-plan.ts';
import { numRuns } from './support/runs.ts';

const profiles = fc.constantFrom(...PROFILES);

describe('routes on plans by chance', () => {
  it('are as short as the shortest, and there when there is one', () => {
    fc.assert(
      fc.property(
        randomPlan,
        randomSpot,
        randomSpot,
        fc.constantFrom('walking', 'step-free', 'pram'),
        (plan, a, b, profile) => {
          const walkable = new Walkable(floorSpaces(plan)[0]!, gaits[profile].clearance);
          fc.pre(walkable.isFree(a) && walkable.isFree(b));
          const isOn = (point: { x: number; y: number }): boolean => contains(walkable.floor.outline!, point);
          const least = shortest(
            walkable.solids.map(({ corners }) => corners),
            isOn,
            a,
            b,
          );
          const route = createRouter(plan).route(a, b, profile);
          if (!route.found) return assert.equal(least, Infinity);
          assert.ok(Math.abs(route.metres - least) <= 0.01 * least + 1e-4, `${route.metres} m, shortest ${least} m`);
        },
      ),
      { numRuns },
    );
  });

  it('never come nearer to a wall or a table than the walker is wide', () => {
    fc.assert(
      fc.property(randomPlan, randomSpot, randomSpot, profiles, (plan, a, b, profile) => {
        const route = createRouter(plan).route(a, b, profile);
        if (!route.found) return;
        const { clearance } = gaits[profile];
        const [space] = floorSpaces(plan);
        const solid = space!.things.flatMap(({ parts }) => parts.flatMap((part) => edgesOf(part)));
        for (const edge of [...space!.walls, ...solid]) {
          for (const [from, to] of legs(route)) {
            assert.ok(!meet(edge, [from, to]), 'it crosses');
            const ends = [nearestOn(edge, from), nearestOn(edge, to)].map((place, at) =>
              distance(place, at ? to : from),
            );
            const others = edge.map((end) => distance(nearestOn([from, to], end), end));
            assert.ok(Math.min(...ends, ...others) >= clearance - 1e-4, 'it is too near');
          }
        }
      }),
      { numRuns },
    );
  });

  it('are as long there as back', () => {
    fc.assert(
      fc.property(randomPlan, randomSpot, randomSpot, profiles, (plan, a, b, profile) => {
        const router = createRouter(plan);
        const [there, back] = [router.route(a, b, profile), router.route(b, a, profile)];
        assert.equal(there.found, back.found);
        if (there.found && back.found) assert.ok(Math.abs(there.cost - back.cost) < 1e-6);
      }),
      { numRuns },
    );
  });

  it('lead whoever sees little wherever one can walk', () => {
    fc.assert(
      fc.property(randomPlan, randomSpot, randomSpot, (plan, a, b) => {
        const router = createRouter(plan);
        assert.equal(router.route(a, b, 'low-vision').found, router.route(a, b).found);
      }),
      { numRuns },
    );
  });
});

function legs({ points }: Route): [Route['points'][number], Route['points'][number]][] {
  return points.slice(1).map((point, at) => [points[at]!, point]);
}

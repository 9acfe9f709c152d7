/** What shows only when one walks: doors, passages, and whether everything is reached. */
import type { Plan } from '@huiketing/model';
import { distance, nearestOn } from '../geometry/point.ts';
import type { Point } from '../geometry/point.ts';
import { edgesOf } from '../geometry/polygon.ts';
import { gaits } from '../route/profile.ts';
import type { Router } from '../route/router.ts';
import type { Target } from '../route/target.ts';
import { firstFloor } from '../space/floor.ts';
import { Walkable } from '../space/walkable.ts';
import { destinations, doorMarks } from './marks.ts';
import type { Mark } from './marks.ts';
import { problem } from './problem.ts';
import type { PlanProblem } from './problem.ts';

/** As far from its wall as a door may be drawn, and as far behind it as one must be able to stand, in metres. */
const DOOR_REACH = 0.3;
const BEHIND = 0.45;

export function doorProblems({ plan, floors }: Router): PlanProblem[] {
  const found: PlanProblem[] = [];
  const walkables = floors.map((floor) => new Walkable(floor, gaits.walking.clearance));
  doorMarks(plan).forEach((mark, at) => {
    const walkable = walkables.find(({ floor }) => floor.code === mark.at.floor);
    if (!walkable) return;
    if (plan.doors![at]!.kind === 'inner') found.push(...innerDoor(plan, walkable, mark));
    else if (!edgesOf(walkable.floor.outline ?? []).some((edge) => isBy(edge, mark.at))) found.push(withoutWall(mark));
  });
  return found;
}

const isBy = (wall: readonly [Point, Point], door: Point): boolean =>
  distance(nearestOn(wall, door), door) <= DOOR_REACH;

function innerDoor(plan: Plan, walkable: Walkable, mark: Mark): PlanProblem[] {
  const first = firstFloor(plan);
  for (const { floor = first, points } of plan.walls ?? []) {
    if (floor !== mark.at.floor) continue;
    for (let at = 1; at < points.length; at++) {
      const [a, b] = [points[at - 1]!, points[at]!];
      if (!isBy([a, b], mark.at)) continue;
      const length = distance(a, b) || 1;
      const [nx, ny] = [((b.y - a.y) / length) * BEHIND, ((a.x - b.x) / length) * BEHIND];
      const { x, y } = mark.at;
      const sides = [
        { x: x + nx, y: y + ny },
        { x: x - nx, y: y - ny },
      ];
      return sides.every((side) => walkable.isFree(side)) ? [] : [leadsNowhere(mark)];
    }
  }
  return [withoutWall(mark)];
}

const withoutWall = ({ path, at, zh, en }: Mark): PlanProblem =>
  problem(
    'door-without-wall',
    path,
    at,
    [`“${zh}”不在任何一面墙上。`, `“${en}” stands in no wall.`],
    ['把门挪到墙上，或者补画那面墙。', 'Move the door to its wall, or draw the wall.'],
  );

const leadsNowhere = ({ path, at, zh, en }: Mark): PlanProblem =>
  problem(
    'door-leads-nowhere',
    path,
    at,
    [`“${zh}”有一边站不了人。`, `One cannot stand on one side of “${en}”.`],
    ['挪开挡门的东西，或者核对门的位置和宽度。', 'Clear what stands before it, or check its place and width.'],
  );

export function passageProblems({ plan, floors }: Router): PlanProblem[] {
  const found: PlanProblem[] = [];
  const first = firstFloor(plan);
  (plan.passages ?? []).forEach(({ code, kind, slope, width, stops }, at) => {
    const path = ['passages', at];
    const known = stops.filter((stop) => floors.some((floor) => floor.code === (stop.floor ?? first)));
    const place = known[0] && { floor: known[0].floor ?? first, x: known[0].x, y: known[0].y };
    if (known.length < 2) {
      const cause = [`${code} 少于两个上下口。`, `${code} has fewer than two stops.`] as const;
      const mend = ['每一层各写一个上下口。', 'Give it a stop on each floor.'] as const;
      found.push(problem('passage-leads-nowhere', path, place, cause, mend));
    }
    const isMeasured = width !== undefined && (kind !== 'ramp' || slope !== undefined);
    if (kind === 'stairs' || isMeasured) return;
    const cause = [
      `${code} 没有写宽度或坡度，不能当作无障碍路线。`,
      `${code} has no width or slope, so it is not taken as step-free.`,
    ] as const;
    const mend = [
      '量出净宽（米），坡道还要写 slope（升高÷长度）。',
      'Measure its clear width; of a ramp also `slope`, rise over run.',
    ] as const;
    found.push(problem('unmeasured', path, place, cause, mend));
  });
  return found;
}

export function wayProblems(router: Router): PlanProblem[] {
  const { plan, floors } = router;
  const entrance = plan.doors?.find(({ kind }) => kind === 'entrance');
  if (!entrance) {
    const cause = ['图上没有大门。', 'The plan has no entrance.'] as const;
    const mend = ['加一个 kind 为 entrance 的门。', 'Add a door of the kind `entrance`.'] as const;
    return [problem('no-entrance', ['doors'], undefined, cause, mend)];
  }
  const from: Target = { door: entrance.code };
  const found: PlanProblem[] = [];
  for (const mark of destinations(plan)) {
    if (!floors.some(({ code }) => code === mark.at.floor)) continue;
    if (!router.route(from, mark.target).found) found.push(unreachable(mark));
    else if (!router.route(from, mark.target, 'step-free').found) found.push(notStepFree(mark));
  }
  return found;
}

const unreachable = ({ path, at, zh, en }: Mark): PlanProblem =>
  problem(
    'unreachable',
    path,
    at,
    [`从大门走不到“${zh}”。`, `“${en}” cannot be reached from the entrance.`],
    ['看看是不是少画了门，或者桌椅挡住了路。', 'See whether a door is missing, or furniture bars the way.'],
  );

const notStepFree = ({ path, at, zh, en }: Mark): PlanProblem =>
  problem(
    'no-step-free-way',
    path,
    at,
    [
      `轮椅到不了“${zh}”：要走台阶，或者有地方窄于 0.9 米。`,
      `A wheelchair cannot reach “${en}”: steps, or less than 0.9 m.`,
    ],
    [
      '挪开桌椅，留出 0.9 米；或者写上电梯、坡道的宽度和坡度。',
      'Leave 0.9 m clear, or give the width and slope of the lift or ramp.',
    ],
  );

/** What can be seen on the drawing itself. */
import type { Plan } from '@huiketing/model';
import { contains } from '../geometry/polygon.ts';
import { overlapOf } from '../geometry/overlap.ts';
import { outlineOfArea } from '../route/target.ts';
import { firstFloor } from '../space/floor.ts';
import type { FloorSpace } from '../space/floor.ts';
import { destinations, doorMarks } from './marks.ts';
import type { Mark } from './marks.ts';
import { problem } from './problem.ts';
import type { PlanProblem } from './problem.ts';

/** Square metres of overlap that are drawing, not meaning; metres beyond the outer wall likewise. */
const SLACK = 0.05;

export function floorProblems(plan: Plan, floors: readonly FloorSpace[]): PlanProblem[] {
  const found: PlanProblem[] = [];
  for (const mark of [...destinations(plan), ...doorMarks(plan)]) {
    const floor = floors.find(({ code }) => code === mark.at.floor);
    if (!floor) found.push(unknownFloor(mark));
    else if (floor.outline && !near(floor.outline, mark.at)) found.push(offTheFloor(mark));
  }
  return found;
}

function near(outline: Parameters<typeof contains>[0], { x, y }: { x: number; y: number }): boolean {
  const around = [-SLACK, SLACK];
  return around.some((dx) => around.some((dy) => contains(outline, { x: x + dx, y: y + dy })));
}

const unknownFloor = ({ path, at, zh, en }: Mark): PlanProblem =>
  problem(
    'unknown-floor',
    path,
    at,
    [`“${zh}”在楼层 ${at.floor}，图上没有这一层。`, `“${en}” is on floor ${at.floor}, which the plan does not have.`],
    ['改成 floors 里有的楼层。', 'Name a floor that is in `floors`.'],
  );

const offTheFloor = ({ path, at, zh, en }: Mark): PlanProblem =>
  problem(
    'off-the-floor',
    path,
    at,
    [`“${zh}”画到墙外去了。`, `“${en}” is drawn beyond the outer walls.`],
    ['核对坐标，从左上角量起，单位是米。', 'Measure again from the top left corner, in metres.'],
  );

export function zoneProblems(plan: Plan): PlanProblem[] {
  const found: PlanProblem[] = [];
  plan.zones.forEach(({ zh, en = zh, area }, at) => {
    const path = ['zones', at];
    if (!area) {
      found.push(
        problem(
          'zone-without-area',
          path,
          undefined,
          [`“${zh}”没有画在图上。`, `“${en}” is not drawn.`],
          ['给它加上 area：x、y、宽、高。', 'Give it an `area`: x, y, width, height.'],
        ),
      );
      return;
    }
    plan.zones.slice(0, at).forEach((other) => {
      const first = firstFloor(plan);
      if (!other.area || (other.area.floor ?? first) !== (area.floor ?? first)) return;
      const size = overlapOf(outlineOfArea(area), outlineOfArea(other.area));
      if (size <= SLACK) return;
      const metres = size.toFixed(1);
      found.push(
        problem(
          'zones-overlap',
          path,
          { floor: area.floor ?? first, x: area.x, y: area.y },
          [
            `“${zh}”和“${other.zh}”重叠了 ${metres} 平方米。`,
            `“${en}” and “${other.en ?? other.zh}” overlap by ${metres} m².`,
          ],
          ['把其中一个的边移开；相邻的区可以共用一条边。', 'Move an edge of one; neighbours may share an edge.'],
        ),
      );
    });
  });
  return found;
}

export function seatProblems(plan: Plan): PlanProblem[] {
  const found: PlanProblem[] = [];
  const first = firstFloor(plan);
  const marks = destinations(plan).filter(({ path }) => path[0] === 'seats');
  (plan.seats ?? []).forEach(({ zone: code, x, y, floor = first }, n) => {
    if (code === undefined) return;
    const { path, at, zh, en } = marks[n]!;
    const zone = plan.zones.find((one) => one.code === code);
    if (!zone) {
      const cause = [
        `“${zh}”的区 ${code} 不在图上。`,
        `“${en}” belongs to zone ${code}, which the plan does not have.`,
      ] as const;
      found.push(
        problem('unknown-zone', path, at, cause, ['改成 zones 里有的区。', 'Name a zone that is in `zones`.']),
      );
    } else if (zone.area && !((zone.area.floor ?? first) === floor && contains(outlineOfArea(zone.area), { x, y }))) {
      const cause = [
        `“${zh}”不在它的区“${zone.zh}”里面。`,
        `“${en}” lies outside its zone, “${zone.en ?? zone.zh}”.`,
      ] as const;
      const mend = ['挪动座位，或者改它的 zone。', 'Move it, or change its `zone`.'] as const;
      found.push(problem('seat-outside-zone', path, at, cause, mend));
    }
  });
  return found;
}

export function labelProblems(plan: Plan): PlanProblem[] {
  return destinations(plan)
    .filter(({ named }) => !named)
    .map(({ path, at, zh }) => {
      const isZone = path[0] === 'zones';
      return problem(
        'label-missing',
        path,
        at,
        isZone ? [`“${zh}”没有英文名。`, `“${zh}” has no English name.`] : [`${zh} 没有名字。`, `${zh} has no name.`],
        isZone
          ? ['加上 en。', 'Add `en`.']
          : ['加上 name，写居民叫得出的名字。', 'Add a `name` that residents would use.'],
      );
    });
}

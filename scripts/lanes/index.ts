import type { Lane } from '../lib/lane.ts';
import { browserLanes } from './browsers.ts';
import { floorLanes } from './floor.ts';
import { groundwork } from './groundwork.ts';
import { outputLanes } from './outputs.ts';
import { pageLanes } from './pages.ts';
import { staticLanes } from './static.ts';
import { longLanes, unitLanes } from './units.ts';

const groups: Record<string, readonly Lane[]> = {
  /** `npm test`. Long lanes stand before short ones, which fill the gaps beside them. */
  verify: [...groundwork, ...browserLanes, ...staticLanes, ...outputLanes, ...unitLanes, ...pageLanes, ...floorLanes],
  /** `npm run check`. */
  fast: [...groundwork.slice(1), ...staticLanes, ...unitLanes.filter((lane) => lane.name === 'node: dev')],
  /** `npm run test:long`. */
  long: longLanes,
};

export const laneGroups: Readonly<Record<string, readonly Lane[]>> = groups;

/** Ways through a hall: from anywhere to a zone, a seat, a place or the nearest of a kind, for each way of walking. */
import type { Passage, Plan } from '@huiketing/model';
import { distance } from '../geometry/point.ts';
import { untilInside } from './until-inside.ts';
import { floorSpaces } from '../space/floor.ts';
import type { FloorSpace } from '../space/floor.ts';
import { Net } from './net.ts';
import { gaits } from './profile.ts';
import type { Profile } from './profile.ts';
import { Search } from './search.ts';
import type { End } from './search.ts';
import { outlineOfArea, spotsOf, standFor } from './target.ts';
import type { Spot, Target } from './target.ts';

export interface RoutePoint {
  floor: string;
  x: number;
  y: number;
  /** What was taken from the point before to this one, when it was no walk. */
  by?: Passage;
}

export interface Route {
  found: true;
  profile: Profile;
  from: Spot;
  to: Spot;
  points: RoutePoint[];
  /** Metres walked; a lift counts none, stairs and ramps their length. */
  metres: number;
  /** What it was chosen by: metres, and what turns, waiting and stairs are worth in metres. */
  cost: number;
}

export type NoRouteReason = 'unknown-start' | 'unknown-target' | 'no-way' | 'no-step-free-way';

export interface NoRoute {
  found: false;
  profile: Profile;
  /** `no-step-free-way`: on foot there is a way. */
  reason: NoRouteReason;
  /** The way to the nearest kiosk or to the reception, where somebody helps. */
  help?: Route;
}

export interface Router {
  readonly plan: Plan;
  readonly floors: readonly FloorSpace[];
  route(from: Target, to: Target, profile?: Profile): Route | NoRoute;
}

interface Way {
  net: Net;
  search: Search;
  ends: Map<string, End | undefined>;
}

/** Builds what routes need when it is first asked for. The plan must not change; make a new router for a new plan. */
export function createRouter(plan: Plan): Router {
  const floors = floorSpaces(plan);
  const ways = new Map<Profile, Way>();

  const wayOf = (profile: Profile): Way => {
    let way = ways.get(profile);
    if (!way) {
      const net = new Net(plan, floors, gaits[profile]);
      ways.set(profile, (way = { net, search: new Search(net), ends: new Map() }));
    }
    return way;
  };

  const route: Router['route'] = (from, to, profile = 'walking') => {
    const [starts, goals] = [spotsOf(plan, from), spotsOf(plan, to)];
    if (!starts.length) return { found: false, profile, reason: 'unknown-start' };
    if (!goals.length) return { found: false, profile, reason: 'unknown-target' };
    const best = bestOf(wayOf(profile), profile, starts, goals);
    if (best) return best;
    const onFoot = profile !== 'walking' && bestOf(wayOf('walking'), 'walking', starts, goals);
    const reason = onFoot ? 'no-step-free-way' : 'no-way';
    const help = bestOf(wayOf(profile), profile, starts, helpers(plan));
    return { found: false, profile, reason, ...(help && { help }) };
  };
  return { plan, floors, route };
}

const helpers = (plan: Plan): Spot[] => [
  ...spotsOf(plan, { nearest: 'kiosk' }),
  ...spotsOf(plan, { zone: 'reception' }),
];

function bestOf(way: Way, profile: Profile, starts: readonly Spot[], goals: readonly Spot[]): Route | undefined {
  let best: Route | undefined;
  for (const from of starts) {
    for (const to of goals) {
      const route = between(way, profile, from, to);
      if (route && !(best && best.cost <= route.cost)) best = route;
    }
  }
  return best;
}

function between({ net, search, ends }: Way, profile: Profile, from: Spot, to: Spot): Route | undefined {
  const [start, goal] = [endOf(net, ends, from), endOf(net, ends, to)];
  const found = start && goal && search.find(start, goal);
  if (!found) return undefined;
  const floorOf = (floor: number): string => net.floors[floor]!.floor.code;
  const points: RoutePoint[] = [{ floor: from.floor, ...start.point }];
  found.nodes.forEach((node, at) => {
    const by = at > 0 ? net.ride(found.nodes[at - 1]!, node) : undefined;
    points.push({ floor: floorOf(net.floor[node]!), x: net.x[node]!, y: net.y[node]!, ...(by && { by }) });
  });
  points.push({ floor: to.floor, ...goal.point });
  const clean = points.filter((point, at) => at === 0 || point.by || distance(point, points[at - 1]!) > 1e-9);
  const ended = to.area ? untilInside(clean, outlineOfArea(to.area), to.floor) : clean;
  return { found: true, profile, from, to, points: ended, metres: metresOf(ended), cost: found.cost };
}

function metresOf(points: readonly RoutePoint[]): number {
  return points.reduce((sum, point, at) => {
    if (at === 0 || point.by?.kind === 'lift') return sum;
    return sum + Math.max(distance(points[at - 1]!, point), point.by?.length ?? 0);
  }, 0);
}

/** Enough for every zone, seat and place of a hall; a map that is dragged about starts afresh now and then. */
const MOST_ENDS = 5000;

function endOf(net: Net, ends: Map<string, End | undefined>, spot: Spot): End | undefined {
  const key = `${spot.floor} ${spot.x} ${spot.y} ${spot.area ? 'zone' : ''}`;
  if (ends.has(key)) return ends.get(key);
  if (ends.size >= MOST_ENDS) ends.clear();
  const floor = net.floors.findIndex(({ floor: { code } }) => code === spot.floor);
  const point = floor < 0 ? undefined : standFor(net.floors[floor]!, spot);
  const end = point && { floor, point, links: net.attach(floor, point) };
  ends.set(key, end);
  return end;
}

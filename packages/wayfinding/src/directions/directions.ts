/** A route in words that one can follow: the same to be heard and to be printed. */
import type { NoRoute, Route, RoutePoint, Router } from '../route/router.ts';
import type { Spot } from '../route/target.ts';
import { movesOf } from './moves.ts';
import type { Move } from './moves.ts';
import { roundPaces } from './numbers.ts';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';
import { rolls, textOf } from './wording.ts';
import type { Wording } from './wording.ts';

export interface DirectionStep {
  kind: Move['kind'];
  /** A whole sentence. */
  text: string;
  /** Metres until the next step, and the same in paces of an old person. */
  metres: number;
  paces: number;
  /** Where the step begins. */
  at: RoutePoint;
}

export interface Directions {
  /** The whole way in one sentence. */
  line: string;
  steps: DirectionStep[];
  metres: number;
  paces: number;
}

/**
 * The words for a route.
 * @param locale `zh-CN` or `en…`; anything else is read as Chinese
 */
export function directionsOf(router: Router, route: Route, locale = 'zh-CN'): Directions {
  const wording = wordingOf(locale);
  const moves = movesOf(router, route);
  const to = nameOf(route.to, wording);
  const words = moves.map((move) => wordsOf(move, wording, to, !!route.to.area));
  const steps = moves.map((move, at) => {
    const isWalk = move.kind === 'start' || move.kind === 'turn';
    const far = isWalk ? [wording.far(move.metres, rolls(route))] : [];
    return {
      kind: move.kind,
      text: wording.sentence([words[at]!, ...far]),
      metres: move.metres,
      paces: roundPaces(move.metres),
      at: move.at,
    };
  });
  const { metres } = route;
  const far = moves.length > 1 ? wording.far(metres, rolls(route)) : '';
  return { line: wording.line(words, far), steps, metres, paces: roundPaces(metres) };
}

/** What to say where there is no way: why, and where somebody helps. */
export function noWayWords(noRoute: NoRoute, locale = 'zh-CN'): string {
  const wording = wordingOf(locale);
  return wording.noWay(noRoute.reason, noRoute.help && nameOf(noRoute.help.to, wording));
}

const wordingOf = (locale: string): Wording => (locale.slice(0, 2) === 'en' ? en : zh);

function nameOf({ name, area }: Spot, wording: Wording): string | undefined {
  if (name === undefined) return undefined;
  const words = textOf(name, wording.locale);
  return area ? wording.zone(words) : words;
}

function wordsOf(move: Move, wording: Wording, to: string | undefined, isZone: boolean): string {
  switch (move.kind) {
    case 'start':
      return wording.start(move);
    case 'turn':
      return wording.turn(move);
    case 'ride':
      return wording.ride(move);
    case 'arrive':
      return wording.arrive(move, to, isZone);
  }
}

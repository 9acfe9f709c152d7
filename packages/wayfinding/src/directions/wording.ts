/** What a language has to say: one table each, so that no sentence is put together of another language's parts. */
import type { Text } from '@huiketing/model';
import type { Route } from '../route/router.ts';
import type { Move } from './moves.ts';

export interface Wording {
  locale: string;
  /** What a zone is called on the way: 阅读区, the reading area. */
  zone(name: string): string;
  start(move: Extract<Move, { kind: 'start' }>): string;
  turn(move: Extract<Move, { kind: 'turn' }>): string;
  ride(move: Extract<Move, { kind: 'ride' }>): string;
  arrive(move: Extract<Move, { kind: 'arrive' }>, to: string | undefined, isZone: boolean): string;
  /** How far: in paces for who walks, in metres for who rolls. */
  far(metres: number, rolls: boolean): string;
  sentence(parts: readonly string[]): string;
  /** The whole way in one breath. */
  line(parts: readonly string[], far: string): string;
  noWay(reason: 'unknown-start' | 'unknown-target' | 'no-way' | 'no-step-free-way', help: string | undefined): string;
}

export const textOf = (text: Text | undefined, locale: string): string => {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return (locale.slice(0, 2) === 'en' && text.en) || text.zh;
};

/** Who counts no paces. */
export const rolls = ({ profile }: Pick<Route, 'profile'>): boolean => profile === 'step-free';

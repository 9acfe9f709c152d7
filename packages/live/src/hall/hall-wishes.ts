import { oneOf } from '@huiketing/elements/base.js';
import type { Preferences } from '@huiketing/identity';
import { wallScreen } from '@huiketing/identity/signage';
import { CONTRASTS, DENSITIES, MODES, SCHEMES } from '@huiketing/model/vocabularies';

/** What a hall's attributes fix, and what they leave to the page. */
export type Wishes = { [K in keyof Required<Preferences>]: Preferences[K] | undefined };

export interface WishAttributes {
  mode: string;
  scheme: string;
  contrast: string;
  density: string;
  diagonal: number | undefined;
  distance: number | undefined;
}

export function wishesOf(hall: WishAttributes, last: Partial<Wishes>): Wishes {
  return {
    mode: wish('mode', hall.mode, MODES),
    scheme: wish('scheme', hall.scheme, SCHEMES),
    contrast: wish('contrast', hall.contrast, CONTRASTS),
    density: wish('density', hall.density, DENSITIES),
    signage: screenOf(hall, last.signage),
  };
}

/** What is wished for otherwise than before. */
export function changedWishes(wishes: Wishes, last: Partial<Wishes>): Partial<Wishes> {
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys(wishes) as (keyof Wishes)[])
    if (wishes[name] !== last[name]) changed[name] = wishes[name];
  return changed;
}

function wish<T extends string>(name: string, value: string, allowed: readonly T[]): T | undefined {
  return value ? oneOf('hkt-hall', name, value, allowed) : undefined;
}

/** The same object as long as nothing about the screen changes. */
function screenOf({ diagonal, distance }: WishAttributes, last: Wishes['signage']): Wishes['signage'] {
  if (!(diagonal! > 0 && distance! > 0)) return undefined;
  const { width, height } = screen;
  const next = wallScreen({ diagonal: diagonal!, distance: distance!, width, height });
  return JSON.stringify(next) === JSON.stringify(last) ? last : next;
}

import { parseColor } from './contrast.ts';
import { deltaE } from './delta-e.ts';

/** A colour that means something else in public space, so that no face may come near it. */
export interface ReservedColor {
  readonly name: string;
  readonly hex: string;
}

export interface NearReserved {
  readonly reserved: ReservedColor;
  readonly distance: number;
}

/** The least CIEDE2000 distance to a reserved colour: different at a glance, also on a worn sign. */
export const RESERVED_DISTANCE = 10;

/** The reserved colour that lies nearest, if the colour can be computed. */
export function nearestReserved(color: string, reserved: readonly ReservedColor[]): NearReserved | undefined {
  if (!parseColor(color)) return undefined;
  let nearest: NearReserved | undefined;
  for (const one of reserved) {
    const distance = deltaE(color, one.hex);
    if (!nearest || distance < nearest.distance) nearest = { reserved: one, distance };
  }
  return nearest;
}

const CARRIES_COLOUR = /^--hkt-color-(?:\w+)-(?:fill|border)-(?:normal|loud)$|^--hkt-lockup-/;

/** Whether a property is large or loud enough to be taken for a reserved colour. */
export const carriesColour = (name: string): boolean => CARRIES_COLOUR.test(name);

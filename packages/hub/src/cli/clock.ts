import { randomBytes } from 'node:crypto';
import type { Around } from '../hall/running-hall.ts';

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 16 letters that nobody guesses and nobody misreads: 80 random bits. */
export const randomId = (): string => [...randomBytes(16)].map((byte) => LETTERS[byte % 32]).join('');

export interface SettableClock extends Around {
  /** Stands at `at`; undefined lets it run again. */
  set(at: number | undefined): void;
}

/** The machine's clock, which a simulation may set back for the day so far. */
export function ownClock(): SettableClock {
  let stands: number | undefined;
  return {
    now: () => stands ?? Date.now(),
    set: (at) => void (stands = at),
    newId: randomId,
  };
}

/** Keeps simulated halls going: first the day so far, at once; from then on in real time. */
import { atHour } from '../domain/hall-time.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import { Player } from './player.ts';

export interface SimulateOptions {
  halls: readonly RunningHall[];
  /** The same seed and the same moment, the same day. */
  seed: number;
  clock: { now(): number; /** Sets it; undefined lets it run again. */ set(at: number | undefined): void };
  timers: { set(callback: () => void, milliseconds: number): unknown; clear(timer: unknown): void };
  /** The hall could not go on: what its database said. */
  failed(error: unknown): void;
}

export interface Simulation {
  /** Resolves when nothing more comes of it. */
  stop(): Promise<void>;
}

/** Hours in which a hall is worth looking at; at others, its morning is shown instead. */
const FROM = 9;
const TO = 16;
const SHOWN_INSTEAD = 10;
const MOST_PAUSE = 60_000;

/** How far the shown day is from the laid-out one. */
export function shiftFor(now: number): number {
  const isDay = now >= atHour(now, FROM) && now <= atHour(now, TO);
  return isDay ? 0 : now - atHour(now, SHOWN_INSTEAD);
}

/** Resolves when every hall has come as far as the clock. */
export async function simulate({ halls, seed, clock, timers, failed }: SimulateOptions): Promise<Simulation> {
  const started = clock.now();
  const shift = shiftFor(started);
  const players: Player[] = [];
  for (const [index, hall] of halls.entries()) {
    const player = new Player(hall, seed + index, { shift, setClock: (at) => void (isPast && clock.set(at)) });
    let isPast = true;
    player.begin(started);
    // A log that exists already says itself what has been.
    if (hall.book.orders > 0) player.skip(started);
    await player.play(started);
    isPast = false;
    clock.set(undefined);
    players.push(player);
  }
  return keepGoing(players, { clock, timers, failed });
}

function keepGoing(
  players: readonly Player[],
  { clock, timers, failed }: Pick<SimulateOptions, 'clock' | 'timers' | 'failed'>,
): Simulation {
  let timer: unknown;
  let isOn = true;
  let going: Promise<void> | undefined;
  const plan = (): void => {
    const next = Math.min(...players.map(({ due = Infinity }) => due));
    if (isOn)
      timer = timers.set(
        () => void (going = go().catch(failed)),
        Math.min(Math.max(next - clock.now(), 0), MOST_PAUSE),
      );
  };
  const go = async (): Promise<void> => {
    for (const player of players) if (isOn) await player.play(clock.now());
    plan();
  };
  plan();
  return {
    async stop() {
      isOn = false;
      timers.clear(timer);
      await going;
    },
  };
}

/** The hub as a process: everything the arguments ask for, started in order and stopped in order. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createHub } from '../hub.ts';
import type { Hub } from '../hub.ts';
import { SCOPES, hashOf, readTokens } from '../http/tokens.ts';
import type { Token } from '../http/tokens.ts';
import { connectBroker } from '../mqtt/broker.ts';
import type { BrokerLine } from '../mqtt/broker.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Simulation } from '../simulate/simulate.ts';
import { openStore } from '../store/open-store.ts';
import { ownClock } from './clock.ts';
import type { SettableClock } from './clock.ts';
import { readHalls, readJson } from './hall-files.ts';
import type { HallFiles } from './hall-files.ts';

import type { HubArguments } from './options.ts';

export { sampleHall } from './hall-files.ts';

export interface RunningHub {
  hub: Hub;
  close(): Promise<void>;
}

const BEAT = 15_000;

/** Opens the password that everybody knows; for a hall of nobody. */
export const SAMPLE_TOKEN: Token = { name: 'sample', hash: hashOf('sample'), scopes: SCOPES };

/** Timers that keep no process alive. */
const timers = {
  set: (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref(),
  clear: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
};

function tokensOf({ tokens, data, simulate }: HubArguments): Token[] {
  const file = tokens ?? (data === undefined ? undefined : join(data, 'tokens.json'));
  if (file !== undefined && (tokens !== undefined || existsSync(file))) return readTokens(readJson(file));
  return simulate ? [SAMPLE_TOKEN] : [];
}

/** Everything but the port. `halls` may be brought along instead of read. */
export async function startHub(
  args: HubArguments,
  say: (line: string) => void,
  halls: readonly HallFiles[] = readHalls(args.data, args.halls),
  clock: SettableClock = ownClock(),
): Promise<RunningHub> {
  const tokens = tokensOf(args);
  const store = await openStore(args.db);
  let broker: BrokerLine | undefined;
  const screens = () => broker?.dark ?? [];
  const hub = await createHub({
    store,
    halls,
    around: clock,
    tokens: () => tokens,
    screens,
    perMinute: args.perMinute,
    pages: { kit: args.kit },
  });
  const running = [...hub.halls.values()].map((each) => each.running);
  let simulation: Simulation | undefined;
  if (args.simulate) {
    const failed = (error: unknown): void => say(`the simulation stopped: ${String(error)}`);
    simulation = await simulate({ halls: running, seed: args.seed, clock, timers, failed });
  }
  if (args.mqtt !== undefined) broker = connectBroker({ url: args.mqtt, halls: running, say });
  const beats = keepBeating(hub, broker, say);
  return {
    hub,
    async close() {
      clearInterval(beats);
      await simulation?.stop();
      await broker?.close();
      await hub.close();
    },
  };
}

function keepBeating(hub: Hub, broker: BrokerLine | undefined, say: (line: string) => void): NodeJS.Timeout {
  const beat = async (): Promise<void> => {
    await hub.beat();
    broker?.beat();
  };
  // A hub that cannot write says nothing: screens then see for themselves that it is old.
  return setInterval(() => void beat().catch((error: unknown) => say(`no beat: ${String(error)}`)), BEAT).unref();
}

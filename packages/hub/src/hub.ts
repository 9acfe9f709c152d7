/** The hub put together: a store, its halls, what is served, and the beat. */
import type { FastifyInstance } from 'fastify';
import type { HallSetup } from './domain/setup.ts';
import { RunningHall } from './hall/running-hall.ts';
import type { Around } from './hall/running-hall.ts';
import { createApp } from './http/app.ts';
import type { ServedHall } from './http/app.ts';
import type { HallDocuments } from './http/document-routes.ts';
import { FanOut } from './http/fan-out.ts';
import type { Token } from './http/tokens.ts';
import type { ScreenWord } from './mqtt/broker.ts';
import type { Store } from './store/store.ts';

export interface HubOptions {
  store: Store;
  halls: readonly { setup: HallSetup; documents: HallDocuments }[];
  around: Around;
  tokens?: (() => readonly Token[]) | undefined;
  screens?: (() => readonly ScreenWord[]) | undefined;
  perMinute?: number | undefined;
  pages?: { kit?: string | undefined } | undefined;
}

export interface Hub {
  app: FastifyInstance;
  halls: ReadonlyMap<string, ServedHall>;
  /** To be called each 15 s. Rejects where the database does. */
  beat(): Promise<void>;
  /** Ends the streams and the server, then the store. */
  close(): Promise<void>;
}

/** How long an answer to an Idempotency-Key is kept. */
const KEPT = 48 * 3_600_000;

export async function createHub({ store, halls, around, tokens = () => [], ...rest }: HubOptions): Promise<Hub> {
  await store.forget(around.now() - KEPT);
  const served = new Map<string, ServedHall>();
  const files = new Map<string, HallDocuments>();
  for (const { setup, documents } of halls) {
    const running = await RunningHall.open(setup, store, around);
    await running.look();
    served.set(setup.hall, { running, streams: new FanOut(running) });
    files.set(setup.hall, documents);
  }
  const app = await createApp({ halls: served, documents: files, tokens, ...rest });
  return {
    app,
    halls: served,
    async beat() {
      for (const { running, streams } of served.values()) {
        await running.look();
        streams.beat();
      }
    },
    async close() {
      for (const { streams } of served.values()) streams.close();
      await app.close();
      for (const { running } of served.values()) await running.settle();
      await store.close();
    },
  };
}

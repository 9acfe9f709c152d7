/** Every fault of the hall feed × every transport × the moment it comes: what must hold, holds. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FakeWorld } from './support/fake-server.ts';
import { FAULTS, HallServer } from './support/hall-server.ts';
import { Screen, TRANSPORTS } from './support/screen.ts';
import type { TransportName } from './support/screen.ts';

/** When the fault comes: before the screen starts, while it runs, or with a reload in the middle of it. */
const MOMENTS = ['cold', 'running', 'reload'] as const;
const SECOND = 1000;

interface Scene {
  server: HallServer;
  screen: Screen;
  pass(seconds: number): Promise<void>;
}

function sceneOf(name: TransportName): Scene {
  const world = new FakeWorld();
  const server = new HallServer(world);
  const pass = (seconds: number): Promise<void> => world.clock.advance(seconds * SECOND);
  return { server, pass, screen: new Screen(server, name) };
}

/** Each call at most once per attempt, and never after its `until`. */
function checkSpoken({ screen }: Scene): void {
  const keys = screen.spoken.map(({ id, attempt }) => `${id} ${attempt}`);
  deepEqual(keys, [...new Set(keys)], 'a call was spoken twice');
  deepEqual(
    screen.spoken.filter(({ at, until }) => at > until + SECOND),
    [],
    'a call was spoken too late',
  );
}

describe('every fault on every transport', () => {
  for (const fault of FAULTS.filter((each) => each !== 'none')) {
    for (const name of TRANSPORTS) {
      for (const moment of MOMENTS) {
        it(`${fault} × ${name} × ${moment}`, async () => {
          const scene = sceneOf(name);
          const { server, screen, pass } = scene;
          if (moment === 'cold') server.fault = fault;
          await pass(10);
          const first = server.call();
          if (moment !== 'cold') await pass(6);
          server.fault = fault;
          const second = server.call();
          await pass(20);
          if (moment === 'reload') screen.reload();
          server.recall(first);
          await pass(90);
          checkSpoken(scene);
          server.fault = 'none';
          await pass(70);
          equal(screen.store.snapshot.status, 'live');
          deepEqual(screen.shown.sort(), [first, second]);
          checkSpoken(scene);
          const said = screen.spoken.map(({ id, attempt }) => `${id} ${attempt}`);
          ok(said.includes(`${first} 2`), `the recall was never spoken: ${said.join()}`);
          if (moment !== 'reload') ok(said.includes(`${second} 1`), `the second call was never spoken: ${said.join()}`);
        });
      }
    }
  }

  for (const name of TRANSPORTS) {
    describe(name, () => {
      it('says how old the data are while nothing comes', async () => {
        const { server, screen, pass } = sceneOf(name);
        await pass(10);
        server.fault = 'half-open';
        await pass(60);
        equal(screen.store.snapshot.stage, 1);
        await pass(120);
        equal(screen.store.snapshot.stage, 2);
        await pass(400);
        equal(screen.store.snapshot.stage, 3);
      });

      it('shows twenty calls that come at once, and speaks each once, in their order', async () => {
        const scene = sceneOf(name);
        await scene.pass(10);
        const calls = Array.from({ length: 20 }, () => scene.server.call());
        await scene.pass(10);
        deepEqual(scene.screen.spoken.map(({ id }) => id).sort(), [...calls].sort());
        equal(scene.screen.shown.length, 20);
      });

      it('speaks two calls within 50 ms', async () => {
        const scene = sceneOf(name);
        await scene.pass(10);
        scene.server.call();
        await scene.pass(0.05);
        scene.server.call();
        await scene.pass(10);
        deepEqual(
          scene.screen.spoken.map(({ id }) => id),
          ['c1', 'c2'],
        );
      });

      it('never speaks a call that ran out while the screen was dark', async () => {
        const scene = sceneOf(name);
        const { server, screen, pass } = scene;
        await pass(10);
        server.fault = 'half-open';
        server.call();
        await pass(190);
        server.fault = 'none';
        await pass(60);
        deepEqual(screen.spoken, []);
        deepEqual(screen.shown, ['c1']);
      });

      for (const years of [-1, 1]) {
        it(`lives with a server clock that jumps by ${years} year`, async () => {
          const scene = sceneOf(name);
          const { server, screen, pass } = scene;
          await pass(10);
          const first = server.call();
          await pass(6);
          server.offset = years * 365 * 86_400 * SECOND;
          const second = server.call();
          await pass(40);
          equal(screen.store.snapshot.status, 'live');
          deepEqual(screen.shown.sort(), [first, second]);
          deepEqual(
            screen.spoken.map(({ id }) => id),
            [first, second],
          );
        });
      }

      it('takes a new epoch whole', async () => {
        const scene = sceneOf(name);
        await scene.pass(10);
        scene.server.call();
        await scene.pass(6);
        scene.server.restart();
        await scene.pass(6);
        deepEqual(scene.screen.shown, []);
        equal(scene.screen.store.snapshot.state!.epoch, 'e1');
      });

      it('speaks nothing at a start where it cannot know what was spoken, and everything after it', async () => {
        const blocked = (): never => {
          throw new Error('blocked');
        };
        const world = new FakeWorld();
        const server = new HallServer(world);
        server.call();
        const screen = new Screen(server, name, { storage: { get: blocked, set: blocked } });
        await world.clock.advance(10_000);
        deepEqual(screen.shown, ['c1']);
        deepEqual(screen.spoken, []);
        server.call();
        await world.clock.advance(10_000);
        deepEqual(
          screen.spoken.map(({ id }) => id),
          ['c2'],
        );
      });

      it('leaves no timer, stream or client behind', async () => {
        const { server, screen, pass } = sceneOf(name);
        await pass(20);
        screen.stop();
        await pass(1);
        // The server's own beat.
        equal(server.world.clock.waiting, 1);
        equal(server.streams.size, 0);
        equal(server.broker.clients.size, 0);
      });
    });
  }

  it('asks no more than the best way needs', async () => {
    const asked = async (name: TransportName): Promise<string[]> => {
      const { server, pass } = sceneOf(name);
      await pass(10);
      server.call();
      server.call();
      await pass(290);
      const { asked: all } = server.world;
      const isStream = ({ url }: { url: string }): boolean => url.includes('/stream');
      return [`streams ${all.filter(isStream).length}`, `documents ${all.filter((each) => !isStream(each)).length}`];
    };
    deepEqual(await asked('sse'), ['streams 1', 'documents 0']);
    // One document confirms at the start what the broker kept.
    deepEqual(await asked('mqtt'), ['streams 0', 'documents 1']);
  });

  it('never asks the box what time it is', async () => {
    const real = Date.now;
    Date.now = () => {
      throw new Error('the wall clock was asked');
    };
    try {
      const { server, screen, pass } = sceneOf('mqtt');
      server.call();
      await pass(60);
      equal(screen.store.snapshot.status, 'live');
    } finally {
      Date.now = real;
    }
  });
});

/** The sample hall's hub, on a port of its own. */
import { ownClock } from '../../packages/hub/src/cli/clock.ts';
import { sampleHall } from '../../packages/hub/src/cli/hall-files.ts';
import { SCOPES, createHub, hashOf, openStore } from '../../packages/hub/src/index.ts';
import type { Command, Hub } from '../../packages/hub/src/index.ts';

export interface SampleHub {
  hub: Hub;
  url: string;
  ask(command: Command): Promise<unknown>;
  running: NonNullable<ReturnType<Hub['halls']['get']>>['running'];
}

export interface SampleHubOptions {
  /** Where its log is kept; in memory if nowhere. */
  file?: string;
  /** One that is free, if none is named. */
  port?: number;
  documents?: Record<string, object>;
  pages?: { kit: string };
}

export async function openSampleHub(options: SampleHubOptions = {}): Promise<SampleHub> {
  const { setup, documents } = sampleHall('sample-hall');
  const hub = await createHub({
    store: await openStore(options.file ?? ':memory:'),
    halls: [{ setup, documents: { ...documents, ...options.documents } }],
    around: ownClock(),
    tokens: () => [{ name: 'desk', hash: hashOf('tea'), scopes: SCOPES }],
    ...(options.pages && { pages: options.pages }),
  });
  const url = await hub.app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
  const { running } = hub.halls.get('sample-hall')!;
  return { hub, url, running, ask: (command) => running.execute({ command }) };
}

/** The hub as it is served, with a hall in memory and one token per scope. */
import { SCOPES, createHub, hashOf } from '../../src/index.ts';
import type { Hub, HubOptions } from '../../src/index.ts';
import { openSqlite } from '../../src/store/sqlite-store.ts';
import { TestClock, sampleSetup } from './world.ts';

export const tokens = [
  ...SCOPES.map((scope) => ({ name: scope, hash: hashOf(`token-${scope}`), scopes: [scope] })),
  { name: 'all', hash: hashOf('token-all'), scopes: SCOPES },
  { name: 'elsewhere', hash: hashOf('token-elsewhere'), scopes: SCOPES, halls: ['other-hall'] },
];

export interface Served {
  hub: Hub;
  clock: TestClock;
  /** Posts a command with the token that may do everything. */
  ask(name: string, body: object, headers?: Record<string, string>): Promise<{ status: number; body: any }>;
}

export async function serveHub(change: Partial<HubOptions> = {}): Promise<Served> {
  const clock = new TestClock();
  const documents = { hall: { name: { zh: '示例居民会客厅' } }, plan: { zones: [] } };
  const hub = await createHub({
    store: openSqlite(':memory:'),
    halls: [{ setup: sampleSetup(), documents }],
    around: clock,
    tokens: () => tokens,
    ...change,
  });
  const ask: Served['ask'] = async (name, body, headers = {}) => {
    const response = await hub.app.inject({
      method: 'POST',
      url: `/hkt/v1/sample-hall/commands/${name}`,
      headers: { authorization: 'Bearer token-all', ...headers },
      payload: body,
    });
    return { status: response.statusCode, body: response.json() };
  };
  for (const staff of ['w1', 'w2']) await ask('duty', { staff, on: true });
  return { hub, clock, ask };
}

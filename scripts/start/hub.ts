/** The reference hall server with the sample hall, a simulated day in it, behind the site's own port. */
import { sampleHall, startHub } from '@huiketing/hub/run';
import type { Handler } from '../lib/serve.ts';

const HALL = 'sample-hall';
const OURS = /^\/(hkt\/v1|desk|ticket|t|openapi\.json)(\/|$)/;

export async function hub(): Promise<Handler> {
  const { samplePack } = await import('@huiketing/identity');
  const { setup, documents } = sampleHall(HALL);
  const args = { db: ':memory:', data: undefined, tokens: undefined, mqtt: undefined, kit: undefined, simulate: true };
  const { hub: running } = await startHub(
    { ...args, port: 0, host: '', halls: [HALL], seed: 1, perMinute: 600 },
    (line) => console.error(line),
    [{ setup, documents: { ...documents, identity: samplePack } }],
  );
  return (url, request, response) => {
    if (!OURS.test(url.pathname)) return false;
    running.app.routing(request, response);
    return true;
  };
}

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { randomId } from '../src/cli/clock.ts';
import { readHalls } from '../src/cli/hall-files.ts';
import { main } from '../src/cli/main.ts';
import { UsageError, readArguments } from '../src/cli/options.ts';
import { startHub } from '../src/cli/run.ts';
import { findToken, readTokens } from '../src/http/tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'hkt-cli-'));
const data = join(folder, 'data');
const sample = fileURLToPath(new URL('../data/sample-hall', import.meta.url));
before(() => {
  cpSync(sample, join(data, 'lido'), { recursive: true });
  writeFileSync(join(data, 'lido', 'hall.json'), '{"name":"丽都"}');
  mkdirSync(join(data, 'not-a-hall'));
});
after(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], until: Promise<unknown> = Promise.resolve()) {
  const said = { out: '', err: '' };
  const code = await main(args, {
    out: (line) => void (said.out += `${line}\n`),
    err: (line) => void (said.err += `${line}\n`),
    until,
  });
  return { code, ...said };
}

describe('huiketing-hub', () => {
  it('serves the sample hall, alive, until it is ended', async () => {
    let end = (): void => undefined;
    const until = new Promise<void>((resolve) => (end = resolve));
    let heard = (_url: string): void => undefined;
    const address = new Promise<string>((resolve) => (heard = resolve));
    const ended = main(['--port', '0', '--kit', folder, '--hall', 'a', '--hall', 'b'], {
      out: (line) => void (/ at (http.*)\/hkt/.exec(line) && heard(/ at (http.*)\/hkt/.exec(line)![1]!)),
      err: assert.fail,
      until,
    });
    const url = await address;
    const { halls } = (await (await fetch(`${url}/hkt/v1/halls.json`)).json()) as { halls: { id: string }[] };
    assert.deepEqual(
      halls.map(({ id }) => id),
      ['a', 'b'],
    );
    const { calls } = (await (await fetch(`${url}/hkt/v1/b.json`)).json()) as { calls: object };
    assert.ok(Object.keys(calls).length > 0);
    const hall = (await (await fetch(`${url}/hkt/v1/b/hall.json`)).json()) as { id: string; feeds: { sse: string } };
    assert.deepEqual([hall.id, hall.feeds.sse], ['b', '/hkt/v1/b/stream']);
    const taken = await fetch(`${url}/hkt/v1/b/commands/take`, {
      method: 'POST',
      headers: { authorization: 'Bearer sample', 'content-type': 'application/json' },
      body: '{"queue":"civil"}',
    });
    assert.equal(taken.status, 200);
    end();
    assert.equal(await ended, 0);
    await assert.rejects(fetch(url));
  });

  it('makes a token and keeps only its hash', async () => {
    const { code, out } = await run(['token', '--name', 'desk-1', '--scopes', 'desk,duty', '--hall', 'lido']);
    assert.equal(code, 0);
    const [, token, line] = /^token: (.+)\nfor tokens.json: (.+)\n$/.exec(out)!;
    assert.ok(!line!.includes(token!));
    assert.equal(findToken(readTokens([JSON.parse(line!)]), token!)!.name, 'desk-1');
    assert.equal((await run(['token', '--name', 'x', '--scopes', 'all'])).code, 2);
    assert.match((await run(['token', '--scopes', 'desk'])).err, /token 1 has no name/);
  });

  it('tells how it is used, and ends with 2 where it was used otherwise', async () => {
    assert.match((await run(['--help'])).out, /--no-simulate/);
    const wrong = await run(['--port', 'tea']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /--port must be a number from 0 to 65535, not “tea”/);
    assert.equal((await run(['--moon'])).code, 2);
    const missing = await run(['--data', folder, '--hall', 'none']);
    assert.match(missing.err, /none[\\/]desk\.json: .*HKT-E062/);
  });

  it('ends with 2 and lets go of everything when the port is taken', async () => {
    let end = (): void => undefined;
    const until = new Promise<void>((resolve) => (end = resolve));
    let heard = (_port: string): void => undefined;
    const port = new Promise<string>((resolve) => (heard = resolve));
    const first = main(['--port', '0', '--no-simulate', '--db', ':memory:'], {
      out: (line) => void (/:(\d+)\//.exec(line) && heard(/:(\d+)\//.exec(line)![1]!)),
      err: assert.fail,
      until,
    });
    assert.match((await run(['--port', await port, '--no-simulate', '--db', ':memory:'])).err, /EADDRINUSE/);
    end();
    await first;
  });
});

describe('the arguments', () => {
  it('simulate the sample hall in memory, and real halls only when told to', () => {
    assert.deepEqual([readArguments([]).simulate, readArguments([]).db], [true, ':memory:']);
    assert.deepEqual(
      [readArguments(['--data', 'x']).simulate, readArguments(['--data', 'x']).db],
      [false, 'huiketing.db'],
    );
    assert.equal(readArguments(['--no-simulate']).simulate, false);
    assert.equal(readArguments(['--data', 'x', '--simulate']).simulate, true);
    assert.throws(() => readArguments(['--seed', '-1']), UsageError);
  });
});

describe('a data folder', () => {
  it('holds a hall in each folder with a desk.json', () => {
    const halls = readHalls(data, []);
    assert.deepEqual(
      halls.map(({ setup }) => setup.hall),
      ['lido'],
    );
    assert.deepEqual(halls[0]!.documents, { hall: { name: '丽都' } });
  });

  it('holds the tokens, without which nobody may command', async () => {
    const args = { ...readArguments(['--data', data, '--db', ':memory:', '--port', '0']) };
    const ask = async (given: typeof args, token: string): Promise<number> => {
      const { hub, close } = await startHub(given, assert.fail);
      const url = '/hkt/v1/lido/commands/take';
      const headers = { authorization: `Bearer ${token}` };
      const { statusCode } = await hub.app.inject({ method: 'POST', url, headers, payload: { queue: 'civil' } });
      await close();
      return statusCode;
    };
    assert.equal(await ask(args, 'sample'), 401);
    const { out } = await run(['token', '--name', 'machine', '--scopes', 'take']);
    writeFileSync(join(data, 'tokens.json'), `[${/tokens.json: (.+)/.exec(out)![1]!}]`);
    assert.equal(await ask(args, /token: (.+)/.exec(out)![1]!), 200);
    await assert.rejects(ask({ ...args, tokens: join(folder, 'gone.json') }, 'x'), { code: 'HKT-E062' });
  });
});

describe('readTokens', () => {
  const fails = (input: unknown, words: RegExp): void => assert.throws(() => readTokens(input), words);
  it('says what is wrong', () => {
    fails({}, /tokens.json: it must be a list/);
    fails([{ name: 'a', hash: 'zz', scopes: [] }], /the hash of “a” must be a SHA-256/);
    fails(
      [{ name: 'a', hash: '0'.repeat(64) }],
      /the scopes of “a” must be among take, desk, duty, manage \(got “none”\)/,
    );
  });
});

describe('an id', () => {
  it('is of letters nobody misreads, and never the same', () => {
    const ids = Array.from({ length: 1000 }, randomId);
    assert.equal(new Set(ids).size, 1000);
    for (const id of ids) assert.match(id, /^[2-9A-HJ-NP-Z]{16}$/);
  });
});

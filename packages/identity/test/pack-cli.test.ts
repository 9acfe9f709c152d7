import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/main.ts';
import { samplePack } from '../src/pack/sample-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'hkt-identity-'));
after(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const put = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};

function run(...args: string[]): { code: number; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const code = main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

const pack = { ...samplePack, id: 'harbour', validFrom: '2026-06-01' };
equal(run('keygen', at('town')).code, 0);
equal(run('keygen', at('other')).code, 0);

describe('huiketing-identity', () => {
  it('makes a key pair that only its owner can read, and never overwrites one', () => {
    equal(statSync(at('town.key')).mode & 0o777, 0o600);
    match(readFileSync(at('town.pub'), 'utf8'), /BEGIN PUBLIC KEY/);
    const before = readFileSync(at('town.key'), 'utf8');
    const { code, err } = run('keygen', at('town'));
    equal(code, 2);
    match(err[0]!, /town\.key is there already; a key is never overwritten/);
    equal(readFileSync(at('town.key'), 'utf8'), before);
  });

  it('signs a pack in place, and verifies it', () => {
    const file = put('pack.json', pack);
    const signing = run('sign', file, '--key', at('town.key'));
    equal(signing.code, 0);
    match(signing.out[0]!, /pack\.json: signed by key [0-9a-f]{16}$/);
    const verified = run('verify', file, '--trust', at('town.pub'), '--on', '2026-09-24');
    equal(verified.code, 0);
    match(verified.out[0]!, /good, signed by key [0-9a-f]{16}$/);
  });

  it('signs again over an earlier signature, into another file', () => {
    const file = put('again.json', pack);
    run('sign', file, '--key', at('other.key'));
    equal(run('sign', file, '--key', at('town.key'), '--out', at('again2.json')).code, 0);
    equal(run('verify', at('again2.json'), '--trust', at('town.pub'), '--on', '2026-09-24').code, 0);
  });

  it('does not sign a pack that breaks contrast, and leaves the file alone', () => {
    const file = put('faint.json', { ...pack, colors: { light: { '--hkt-color-text': '#cccccc' } } });
    const before = readFileSync(file, 'utf8');
    const { code, out } = run('sign', file, '--key', at('town.key'));
    equal(code, 1);
    match(out[0]!, /faint\.json: contrast: #cccccc on /);
    equal(readFileSync(file, 'utf8'), before);
  });

  it('does not sign half a character', () => {
    const { code, out } = run(
      'sign',
      put('half.json', '{"format":"hkt-identity/1","id":"x","version":"1","owner":"\\ud800"}'),
      '--key',
      at('town.key'),
    );
    equal(code, 1);
    match(out.join('\n'), /format/);
  });

  it('verifies nothing altered, untrusted or out of force', () => {
    const file = put('signed.json', pack);
    run('sign', file, '--key', at('town.key'));
    const trust = ['--trust', at('town.pub')];
    const signed = JSON.parse(readFileSync(file, 'utf8')) as object;
    const altered = run('verify', put('altered.json', { ...signed, owner: 'Someone' }), ...trust, '--on', '2026-09-24');
    equal(altered.code, 1);
    match(altered.out[0]!, /altered\.json: HKT-E031 /);
    const untrusted = run('verify', file, '--trust', at('other.pub'), '--on', '2026-09-24');
    equal(untrusted.code, 1);
    match(untrusted.out[0]!, /HKT-E032 /);
    const early = run('verify', file, ...trust, '--on', '2026-05-31');
    equal(early.code, 1);
    match(early.out[0]!, /HKT-E033 .*valid from 2026-06-01/);
  });

  it('verifies no pack that breaks a rule, whoever signed it', async () => {
    const { readSigningKey } = await import('../src/cli/keys.ts');
    const { signedPart } = await import('../src/pack/verify.ts');
    const bad = { ...pack, strings: { ask: '请到窗口' } };
    const key = readSigningKey(readFileSync(at('town.key'), 'utf8'));
    const file = put('bad.json', {
      ...bad,
      signature: { alg: 'Ed25519', keyId: key.id, sig: key.sign(signedPart(bad)!) },
    });
    const { code, out } = run('verify', file, '--trust', at('town.pub'), '--on', '2026-09-24');
    equal(code, 1);
    match(out[0]!, /wording: strings\.ask: 窗口/);
  });

  it('shows what a pack is', () => {
    const { code, out } = run('show', put('show.json', pack));
    equal(code, 0);
    deepEqual(out, [
      'id:        harbour',
      'version:   0.1.0',
      'owner:     Huiketing (SAMPLE)',
      'valid:     2026-06-01 – ',
      'sample:    true',
      'allowed:   community,second-line,feature-zones,photos,mode',
      'signature: none',
    ]);
  });

  it('shows who is said to have signed, and what is wrong', () => {
    const signature = { alg: 'Ed25519', keyId: 'abc', sig: 'A'.repeat(86) };
    const { code, out } = run('show', put('odd.json', { ...pack, allowed: ['all'], signature }));
    equal(code, 1);
    equal(out[6], 'signature: by key abc, not checked (use verify)');
    match(out[7]!, /^format: allowed\[0\]/);
  });

  for (const [what, args, message] of [
    ['no command', [], /which command/],
    ['an unknown command', ['bless', 'x'], /no command “bless”/],
    ['no file', ['sign'], /sign takes one file/],
    ['two files', ['show', 'a', 'b'], /show takes one file/],
    ['an unknown option', ['show', 'a', '--loud'], /loud/],
    ['no key', ['sign', 'a'], /sign needs --key/],
    ['no trust', ['verify', 'a'], /verify needs --trust/],
    ['a day that is none', ['verify', 'a', '--trust', 'b', '--on', 'today'], /--on takes a day/],
  ] as const) {
    it(`ends with 2 and the usage for ${what}`, () => {
      const { code, err } = run(...args);
      equal(code, 2);
      match(err[0]!, message);
      match(err[1]!, /huiketing-identity keygen NAME/);
    });
  }

  it('ends with 2 for files it can’t use', () => {
    equal(run('show', at('nowhere.json')).code, 2);
    equal(run('show', put('list.json', [])).code, 2);
    equal(run('show', put('broken.json', '{')).code, 2);
    equal(run('sign', put('p.json', pack), '--key', at('town.pub')).code, 2);
    match(run('verify', at('p.json'), '--trust', at('p.json')).err[0]!, /p\.json holds no Ed25519 public key/);
  });

  it('refuses a private key of another kind', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const pem = generateKeyPairSync('ed448').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const { code, err } = run('sign', put('q.json', pack), '--key', put('ed448.key', pem));
    equal(code, 2);
    match(err[0]!, /a key of type ed448, not ed25519/);
  });

  it('helps', () => equal(run('--help').code, 0));

  it('runs as a program', () => {
    const bin = fileURLToPath(new URL('../bin/huiketing-identity.js', import.meta.url));
    const options = { encoding: 'utf8' } as const;
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--conditions=hkt-source', bin, 'show', put('bin.json', pack)],
      options,
    );
    equal(status, 0);
    match(stdout, /^id: {8}harbour\n/);
  });
});

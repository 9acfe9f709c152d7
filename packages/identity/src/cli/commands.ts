/// <reference types="node" />
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { textIn } from '@huiketing/model/text';
import { checkPack } from '../pack/check-pack.ts';
import { readPublicKey, signedPart, verifyPack } from '../pack/verify.ts';
import { makeKey, readSigningKey } from './keys.ts';

export interface Asked {
  file: string;
  key: string | undefined;
  out: string | undefined;
  trust: string[];
  /** The day to judge by, in ms since 1970. */
  now: number;
}

/** What a command found, and 0 clean or 1 findings. What it throws is a crash: 2. */
export interface Outcome {
  code: 0 | 1;
  lines: string[];
}

export type Command = (asked: Asked) => Outcome;

export const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ keygen, sign, verify, show }));

/** `keygen NAME` writes NAME.key (keep it secret) and NAME.pub. */
function keygen({ file: name }: Asked): Outcome {
  for (const path of [`${name}.key`, `${name}.pub`]) {
    if (existsSync(path)) throw new Error(`${path} is there already; a key is never overwritten`);
  }
  const { id, privatePem, publicPem } = makeKey();
  writeFileSync(`${name}.key`, privatePem, { mode: 0o600, flag: 'wx' });
  writeFileSync(`${name}.pub`, publicPem, { flag: 'wx' });
  return { code: 0, lines: [`${name}.key and ${name}.pub: key ${id}`] };
}

/** `sign PACK --key KEY [--out FILE]` signs a pack that breaks no rule. */
function sign({ file, key: keyFile, out = file }: Asked): Outcome {
  if (!keyFile) throw new UsageError('sign needs --key');
  const { signature: _former, ...pack } = readPack(file);
  const findings = checkPack(pack);
  if (findings.length) return { code: 1, lines: findings.map(({ code, message }) => `${file}: ${code}: ${message}`) };
  const key = readSigningKey(readFileSync(keyFile, 'utf8'));
  const message = signedPart(pack);
  if (!message) return { code: 1, lines: [`${file}: format: text with half a surrogate pair`] };
  const signature = { alg: 'Ed25519', keyId: key.id, sig: key.sign(message) };
  writeFileSync(out, `${JSON.stringify({ ...pack, signature }, null, 2)}\n`);
  return { code: 0, lines: [`${out}: signed by key ${key.id}`] };
}

/** `verify PACK --trust KEY.pub` says whether a bundle that trusts these keys would wear it. */
function verify({ file, trust, now }: Asked): Outcome {
  if (!trust.length) throw new UsageError('verify needs --trust');
  const keys = trust.map((path) => readFileSync(path, 'utf8'));
  trust.forEach((path, index) => {
    if (!readPublicKey(keys[index]!)) throw new Error(`${path} holds no Ed25519 public key`);
  });
  const pack = readPack(file);
  const verdict = verifyPack(pack, { trust: keys, now });
  if (!verdict.ok) return { code: 1, lines: [`${file}: ${verdict.code} ${verdict.cause}`] };
  const findings = checkPack(pack);
  const lines = findings.map(({ code, message }) => `${file}: ${code}: ${message}`);
  return findings.length ? { code: 1, lines } : { code: 0, lines: [`${file}: good, signed by key ${verdict.keyId}`] };
}

/** `show PACK` says in a few lines what a pack is and what keeps it from being signed. */
function show({ file }: Asked): Outcome {
  const pack = readPack(file);
  const findings = checkPack(pack);
  const signature = pack['signature'] as { keyId?: unknown } | undefined;
  const facts: [string, string][] = [
    ['id', said(pack['id'])],
    ['version', said(pack['version'])],
    ['owner', textIn(pack['owner'] as string, 'zh-CN')],
    ['valid', `${said(pack['validFrom'])} – ${said(pack['validUntil'], '')}`],
    ['sample', String(pack['sample'] === true)],
    ['allowed', Array.isArray(pack['allowed']) ? pack['allowed'].map((each) => said(each)).join() : 'nothing'],
    ['signature', signature ? `by key ${said(signature.keyId)}, not checked (use verify)` : 'none'],
  ];
  return {
    code: findings.length ? 1 : 0,
    lines: [
      ...facts.map(([name, value]) => `${name}:`.padEnd(11) + value),
      ...findings.map(({ code, message }) => `${code}: ${message}`),
    ],
  };
}

function said(value: unknown, absent = '?'): string {
  return typeof value === 'string' ? value : absent;
}

export class UsageError extends Error {}

function readPack(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${file} holds no JSON object`);
  return value as Record<string, unknown>;
}

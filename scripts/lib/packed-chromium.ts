/** Chromiums that come brotli-packed out of npm: the same bytes on every machine. Linux x64 only. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { at } from './paths.ts';

export function whyNoPackedChromium(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return `the packed engines exist for x64 Linux only, and this is ${process.arch} ${process.platform}`;
}

/** Unpacks once, into `.tmp/engines/<name>`, and says where. */
export function unpack(packed: string, name: string): string {
  const folder = at(`.tmp/engines/${name}`);
  const executable = `${folder}/chromium`;
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true });
  // Written aside first: a run that was cut off must not leave half an engine behind.
  writeFileSync(`${executable}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  renameSync(`${executable}.part`, executable);
  return executable;
}

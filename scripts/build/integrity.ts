/** Subresource integrity of everything in `dist/cdn`. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';

export function integrity(content: string | Uint8Array, algorithm: 'sha256' | 'sha384' = 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/** Path inside the folder → its hash, for every script. */
export function integrityOf(folder: string): Record<string, string> {
  const files = globSync('**/*.{js,mjs}', { cwd: at(folder) }).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(files.sort().map((file) => [file, integrity(readFileSync(at(`${folder}/${file}`)))]));
}

export function writeIntegrity(folder: string): void {
  writeFileSync(at(`${folder}/sri.json`), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
}

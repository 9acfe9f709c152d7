/** One log file per lane, so that the screen can stay short. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { at } from './paths.ts';

export interface Log {
  /** Path inside the repository, for people. */
  readonly path: string;
  write(text: string): void;
}

export function openLog(name: string): Log {
  const path = `.tmp/logs/${name.replace(/[^\w.-]+/g, '-')}.log`;
  mkdirSync(at('.tmp/logs'), { recursive: true });
  writeFileSync(at(path), '');
  return { path, write: (text) => appendFileSync(at(path), text) };
}

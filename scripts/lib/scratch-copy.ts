/** A copy of the working tree to try things in, with the dependencies of the real one. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { at, root } from './paths.ts';

export interface ScratchCopy {
  /** With a closing slash. */
  readonly root: string;
  remove(): void;
}

/** Tracked and new files alike; what git ignores stays behind. */
function workingFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
    .split('\0')
    .filter((file) => file && existsSync(at(file)));
}

function copyFile(file: string, home: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  cpSync(at(file), join(home, file));
}

/** Each dependency is a link to the real one, save our own packages, which are those of the copy. */
function linkDependencies(home: string): void {
  mkdirSync(join(home, 'node_modules/@huiketing'), { recursive: true });
  for (const name of readdirSync(at('node_modules'))) {
    if (name !== '@huiketing') symlinkSync(at(`node_modules/${name}`), join(home, 'node_modules', name));
  }
  for (const name of readdirSync(at('packages'))) {
    symlinkSync(join(home, 'packages', name), join(home, 'node_modules/@huiketing', name));
  }
  symlinkSync(join(home, 'tokens'), join(home, 'node_modules/@huiketing/tokens'));
}

export function scratchCopy(): ScratchCopy {
  const home = mkdtempSync(join(tmpdir(), 'hkt-copy-'));
  for (const file of workingFiles()) if (!file.endsWith('.png')) copyFile(file, home);
  cpSync(at('tokens/dist'), join(home, 'tokens/dist'), { recursive: true });
  linkDependencies(home);
  return { root: `${home}/`, remove: () => rmSync(home, { recursive: true, force: true }) };
}

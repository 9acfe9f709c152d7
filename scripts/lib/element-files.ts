/** Finds the elements by their class files: the folders are the only list of elements there is. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at, root } from './paths.ts';

export interface ElementFile {
  /** `elements` or `live`. */
  package: string;
  tag: string;
  className: string;
  /** Path of the class file inside its package's `src`, such as `button/button.element.ts`. */
  file: string;
  /** Its folder inside `src`. */
  folder: string;
}

const PACKAGES = ['elements', 'live'];

function readElement(packageName: string, path: string): ElementFile {
  const source = readFileSync(at(path), 'utf8');
  const className = /export class (\w+)/.exec(source)?.[1];
  const tag = /static override readonly tag(?:: string)? = '([^']+)'/.exec(source)?.[1];
  if (!className || !tag) {
    throw new Error(`${path}: needs an exported class with \`static override readonly tag = 'hkt-…'\``);
  }
  const file = path.slice(`packages/${packageName}/src/`.length).replaceAll('\\', '/');
  return { package: packageName, tag, className, file, folder: dirname(file) };
}

export function findElements(): ElementFile[] {
  return PACKAGES.flatMap((name) =>
    globSync(`packages/${name}/src/**/*.element.ts`, { cwd: root }).map((path) => readElement(name, path)),
  ).sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** What npm publishes of a package: its files, and its manifest without the conditions that serve only this repository. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';

type Exports = Record<string, string | Record<string, string>>;

/** Sources are not published, so neither is the condition that leads to them, nor an entry that is nothing else. */
function publicExports(exports: Exports): Exports {
  const kept: Exports = {};
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === 'string') kept[path] = target;
    else {
      const { 'hkt-source': _source, ...rest } = target;
      if (Object.keys(rest).length > 0) kept[path] = rest;
    }
  }
  return kept;
}

/** Lays the package out in `.tmp/npm`, ready for `npm publish`, and returns that folder. */
export function publishable(folder: string): string {
  const manifest = JSON.parse(readFileSync(at(`${folder}/package.json`), 'utf8')) as {
    exports: Exports;
    files: string[];
    sideEffects?: boolean | string[];
  };
  const out = `.tmp/npm/${folder.split('/').pop()}`;
  rmSync(at(out), { recursive: true, force: true });
  mkdirSync(at(out), { recursive: true });
  for (const file of [...manifest.files, 'README.md']) {
    if (existsSync(at(`${folder}/${file}`))) cpSync(at(`${folder}/${file}`), at(`${out}/${file}`), { recursive: true });
  }
  cpSync(at('LICENSE'), at(`${out}/LICENSE`));
  const { sideEffects } = manifest;
  const effects = Array.isArray(sideEffects) ? sideEffects.filter((path) => !path.includes('/src/')) : sideEffects;
  const published = { ...manifest, exports: publicExports(manifest.exports), sideEffects: effects };
  writeFileSync(at(`${out}/package.json`), JSON.stringify(published, undefined, 2));
  return out;
}

/** The npm packages: one ES module per source file, beside the types that `tsc -b` wrote. */
import { globSync } from 'node:fs';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { at, root } from '../lib/paths.ts';
import { smallSources } from './plugins.ts';
import { modern } from './settings.ts';

export const publishedPackages = ['model', 'catalogue', 'wayfinding', 'identity', 'feeds', 'elements', 'live'];

const NOT_PUBLISHED = /\.(test|visual\.test)\.ts$|[\\/]testing[\\/]/;

/** Each file stays a file: whatever it imports is left outside, with `.ts` written as `.js`. */
const oneToOne: Plugin = {
  name: 'one-to-one',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/^(\..*)\.ts$/, '$1.js'), external: true },
    );
  },
};

export async function buildPackage(name: string): Promise<number> {
  const entryPoints = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).filter(
    (file) => !NOT_PUBLISHED.test(file),
  );
  if (entryPoints.length === 0) throw new Error(`packages/${name}/src is empty`);
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: `packages/${name}/dist`,
    outbase: `packages/${name}/src`,
    bundle: true,
    format: 'esm',
    ...modern,
    tsconfig: at('tsconfig.base.json'),
    charset: 'utf8',
    sourcemap: false,
    logLevel: 'silent',
    plugins: [oneToOne, smallSources],
  });
  return entryPoints.length;
}

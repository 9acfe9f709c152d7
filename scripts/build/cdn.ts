/** `dist/cdn`: what a page loads by a script tag. The names are a contract. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { findElements } from '../lib/element-files.ts';
import { at, root } from '../lib/paths.ts';
import { compressFolder } from './compress.ts';
import { integrity, writeIntegrity } from './integrity.ts';
import { bundleOptions, classic, defines, modern, version } from './settings.ts';

export const cdnFolder = 'dist/cdn';
const whole = 'scripts/build/entries/huiketing.ts';

export interface CdnOptions {
  /** Public keys of districts whose packs this bundle trusts, in base64. */
  trustedKeys?: readonly string[];
}

function modernFile(shared: BuildOptions): BuildOptions {
  return {
    ...shared,
    entryPoints: [whole],
    outfile: `${cdnFolder}/huiketing.mjs`,
    format: 'esm',
    ...modern,
  };
}

function classicFile(shared: BuildOptions): BuildOptions {
  const outfile = `${cdnFolder}/huiketing.js`;
  return { ...shared, ...classic, entryPoints: [whole], outfile };
}

/** An element's file, beside what most of them share. */
const withShared: Plugin = {
  name: 'with-shared',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^single:/ }, ({ path }) => ({ path: path.slice('single:'.length), namespace: 'single' }));
    onLoad({ filter: /.*/, namespace: 'single' }, ({ path }) => ({
      contents: `import './scripts/build/entries/shared.ts'; export * from './${path}';`,
      resolveDir: root,
    }));
  },
};

/** Single elements over chunks that they share; a chunk's name changes with its content. */
function singleFiles(shared: BuildOptions): BuildOptions {
  const entries = findElements().map((each) => [each.tag, `single:packages/${each.package}/src/${each.tag}.ts`]);
  return {
    ...shared,
    entryPoints: Object.fromEntries(entries) as Record<string, string>,
    outdir: cdnFolder,
    entryNames: 'elements/[name]',
    chunkNames: 'chunks/[hash]',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    plugins: [withShared, ...bundleOptions.plugins],
    ...modern,
  };
}

async function writeManifest(): Promise<void> {
  const { samplePack } = await import('@huiketing/identity');
  const identity = { id: samplePack.id, hash: integrity(canonicalize(samplePack)!, 'sha256') };
  const elements = findElements().map((each) => each.tag);
  writeFileSync(at(`${cdnFolder}/manifest.json`), `${JSON.stringify({ version, elements, identity }, null, 2)}\n`);
}

export async function buildCdn({ trustedKeys = [] }: CdnOptions = {}): Promise<void> {
  rmSync(at(cdnFolder), { recursive: true, force: true });
  mkdirSync(at(cdnFolder), { recursive: true });
  const shared: BuildOptions = { ...bundleOptions, sourcemap: true, define: defines(trustedKeys) };
  await Promise.all([modernFile, classicFile, singleFiles].map((options) => build(options(shared))));
  await compressFolder(cdnFolder);
  await writeManifest();
  // What a service list without readings asks for: beside the kit, where its own script finds it.
  copyFileSync(at('packages/catalogue/data/readings.json'), at(`${cdnFolder}/readings.json`));
  writeIntegrity(cdnFolder);
}

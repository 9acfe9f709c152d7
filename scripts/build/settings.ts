/** The floors, and how every bundle is made. */
import { readFileSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { at, root } from '../lib/paths.ts';
import { litStaysInside, templates } from './plugins.ts';

export const modernTarget = ['chrome86', 'firefox102', 'safari15.4'];
/** Chrome 67 and later; ES2018 too, so that a parser can prove it. */
export const classicTarget = ['chrome67', 'es2018'];

export const version = (JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }).version;

export const bundleOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  conditions: ['hkt-source', 'production'],
  // One tsconfig for all: decorators and class fields must be lowered the same way everywhere.
  tsconfig: at('tsconfig.base.json'),
  plugins: [templates, litStaysInside],
  logLevel: 'silent',
} satisfies BuildOptions;

/** `keys`: the trusted public keys of `--trust`, compiled in. */
export const defines = (keys: readonly string[] = []): Record<string, string> => ({
  __HKT_DEV__: 'false',
  __HKT_TRUSTED_KEYS__: JSON.stringify(keys),
  'process.env.NODE_ENV': '"production"',
});

/** Gives the classic file a `globalThis` of its own; Chrome knows the real one from 71 on. */
export const classicWrap = {
  banner: { js: '(function(globalThis){' },
  footer: { js: '})(typeof globalThis==="object"?globalThis:self);' },
};

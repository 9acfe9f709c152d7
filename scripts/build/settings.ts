/** The floors, and how every bundle is made. */
import { readFileSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { at, root } from '../lib/paths.ts';
import { PRIVATE_PREFIX } from './plain-classes.ts';
import {
  bundledSources,
  litForOldEngines,
  litStaysInside,
  noKeysNoChecks,
  onlyDrawings,
  onlyVerifying,
} from './plugins.ts';
import { wordTables } from './word-tables.ts';

const modernTarget = ['chrome86', 'firefox102', 'safari15.4'];
/**
 * How modules are written. esbuild lowers each `a?.b` below Chrome 91, since 80 to 90 got `a?.b(...c)` wrong: that form
 * alone we must not use, and scripts/test-outputs looks for it.
 */
export const modern = { target: modernTarget, supported: { 'optional-chain': true } } satisfies BuildOptions;

export const version = (JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }).version;

const ours = [noKeysNoChecks, onlyDrawings, onlyVerifying, wordTables, bundledSources];

/** What Lit's parts and our elements call each other; `updateComplete`, `requestUpdate` and the like are for pages too. */
const LIT_NAMES =
  'isUpdatePending createRenderRoot hasUpdated getPropertyOptions getPropertyDescriptor createProperty finalize ' +
  'finalizeStyles elementStyles scheduleUpdate performUpdate enableUpdating willUpdate firstUpdated shouldUpdate ' +
  'getUpdateComplete renderOptions hostConnected hostDisconnected hostUpdate hostUpdated addController ' +
  'shadowRootOptions fromAttribute toAttribute';

export const bundleOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  // What was `#private`, and what Lit's parts call each other, gets names of a letter or two.
  mangleProps: new RegExp(`^(${PRIVATE_PREFIX}|_\\$[A-Z][A-Za-z_]$|(${LIT_NAMES.replace(/ /g, '|')})$)`),
  charset: 'utf8',
  conditions: ['hkt-source', 'production'],
  // One tsconfig for all: decorators and class fields must be lowered the same way everywhere.
  tsconfig: at('tsconfig.base.json'),
  plugins: [...ours, litStaysInside],
  logLevel: 'silent',
} satisfies BuildOptions;

/** `keys`: the trusted public keys of `--trust`, compiled in. */
export const defines = (keys: readonly string[] = []): Record<string, string> => ({
  __HKT_DEV__: 'false',
  __HKT_TRUSTED_KEYS__: JSON.stringify(keys),
  'process.env.NODE_ENV': '"production"',
});

/** For Chrome 67 and later, as one script; ES2018 too, so that a parser can prove it. Spread over `bundleOptions`. */
export const classic = {
  format: 'iife',
  target: ['chrome67', 'es2018'],
  plugins: [...ours, litForOldEngines],
  // A `globalThis` of its own; Chrome knows the real one from 71 on.
  banner: { js: '(function(globalThis){' },
  footer: { js: '})(typeof globalThis==="object"?globalThis:self);' },
} satisfies BuildOptions;

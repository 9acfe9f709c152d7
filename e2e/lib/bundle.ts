/** Bundles a test page's script from the sources, as a vendor's build would. */
import { build } from 'esbuild';
import { at } from '../../scripts/lib/paths.ts';

export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    conditions: ['hkt-source', 'development'],
    tsconfig: at('tsconfig.base.json'),
    loader: { '.json': 'json' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

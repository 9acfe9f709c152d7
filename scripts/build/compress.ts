/** The last few percent of a bundle, beyond esbuild: what stands once is inlined, what repeats is folded. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';
import { at } from '../lib/paths.ts';

export interface Compressed {
  code: string;
  map: string | undefined;
}

/** `map` is the source map of `code`, if the result is to have one too; `file` its name in there. */
export async function compress(code: string, module: boolean, file?: string, map?: string): Promise<Compressed> {
  const ecma = module ? 2020 : 2018;
  const result = await minify(code, {
    ecma,
    module,
    compress: { ecma, passes: 2, negate_iife: false, keep_fargs: false, unsafe_arrows: true },
    // The classic file's own `globalThis` keeps its name: scripts/test-outputs looks for it.
    mangle: { reserved: ['globalThis'] },
    format: { ascii_only: false, comments: false },
    ...(map && { sourceMap: { content: map, filename: file!, url: `${file}.map` } }),
  });
  return { code: result.code!, map: result.map as string | undefined };
}

/** Every script of a folder, in its place, with its source map. */
export async function compressFolder(folder: string): Promise<void> {
  for (const path of globSync(`${folder}/**/*.{js,mjs}`, { cwd: at('.') })) {
    const map = readFileSync(at(`${path}.map`), 'utf8');
    const name = path.replaceAll('\\', '/').split('/').pop()!;
    const result = await compress(readFileSync(at(path), 'utf8'), path.endsWith('.mjs'), name, map);
    writeFileSync(at(path), result.code);
    writeFileSync(at(`${path}.map`), result.map!);
  }
}

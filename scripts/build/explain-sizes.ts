/** Prints what makes a bundle as big as it is: `node --conditions=hkt-source scripts/build/explain-sizes.ts [entry]`. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compress } from './compress.ts';
import { bundleOptions, defines, modern } from './settings.ts';

const entry = process.argv[2] ?? 'scripts/build/entries/everyday.ts';
const { outputFiles, metafile } = await build({
  ...bundleOptions,
  entryPoints: [entry],
  format: 'esm',
  ...modern,
  define: defines(),
  write: false,
  metafile: true,
});
const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
for (const [path, { bytesInOutput }] of inputs.sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput).slice(0, 40)) {
  console.log(String(bytesInOutput).padStart(8), path);
}
const { code } = await compress(outputFiles[0]!.text, true);
console.log(`${code.length} bytes, ${gzipSync(code, { level: 9 }).length} with gzip`);

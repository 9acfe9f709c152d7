/** Prints what makes a bundle as big as it is: `node --conditions=hkt-source scripts/build/explain-sizes.ts [entry]`. */
import { bundleEntry, zipped } from './size-gates.ts';

const { code, metafile } = await bundleEntry(process.argv[2] ?? 'scripts/build/entries/everyday.ts');
const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
for (const [path, { bytesInOutput }] of inputs.sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput).slice(0, 40)) {
  console.log(String(bytesInOutput).padStart(8), path);
}
console.log(`${code.length} bytes, ${zipped(code)} with gzip`);

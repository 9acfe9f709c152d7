#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In the repository the sources run unbuilt; the published package has only dist.
const source = new URL('../src/words/cli.ts', import.meta.url);
const unbuilt = existsSync(source) && process.features.typescript;
try {
  const { run } = await import(unbuilt ? source.href : '../dist/words/cli.js');
  process.exitCode = run(process.argv.slice(2), {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  });
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

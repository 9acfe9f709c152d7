#!/usr/bin/env node
// In the repository the sources run unbuilt, when asked to; the published package has only dist.
const unbuilt = process.execArgv.includes('--conditions=hkt-source');

// The dictionary is a tool of the build: without it a list is built all the same, and the command says what it lacks.
async function readyTables() {
  try {
    const { dictionary } = await import(unbuilt ? '../scripts/dictionary.ts' : '../dist/dictionary.js');
    return dictionary;
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

try {
  const { main } = await import(unbuilt ? '../src/cli.ts' : '../dist/cli.js');
  process.exitCode = await main(process.argv.slice(2), { out: console.log, err: console.error }, readyTables);
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

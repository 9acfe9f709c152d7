#!/usr/bin/env node
// In the repository the sources run unbuilt, when asked to; the published package has only dist.
const unbuilt = process.execArgv.includes('--conditions=hkt-source');
try {
  const { main } = await import(unbuilt ? '../src/cli/main.ts' : '../dist/cli/main.js');
  const until = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  process.exitCode = await main(process.argv.slice(2), { out: console.log, err: console.error, until });
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

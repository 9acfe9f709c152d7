#!/usr/bin/env node
// In the repository the sources run unbuilt, when asked to; the published package has only dist.
const unbuilt = process.execArgv.includes('--conditions=hkt-source');
try {
  const { main } = await import(unbuilt ? '../src/cli/main.ts' : '../dist/cli/main.js');
  const ended = new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  process.exitCode = await main(process.argv.slice(2), {
    out: console.log,
    err: console.error,
    fetch: globalThis.fetch,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    now: Date.now,
    ended,
  });
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

/** What the browser test configurations have in common. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import type { TestRunnerConfig } from '@web/test-runner';
import { countingReporter } from './counting-reporter.ts';

export const rootDir = fileURLToPath(new URL('../..', import.meta.url));

export const unitFiles = ['packages/{elements,live}/src/**/*.test.ts', '!packages/*/src/**/*.visual.test.ts'];
export const visualFiles = ['packages/{elements,live}/src/**/*.visual.test.ts'];

/** The one library that is no ES module; unbundled, it would put itself on the page as a global. */
const tweetnacl = {
  name: 'tweetnacl-as-module',
  transform({ path, body }: { path: string; body: unknown }): string | undefined {
    if (!path.endsWith('/tweetnacl/nacl-fast.js')) return undefined;
    return `const module = { exports: {} };\n${String(body)}\nexport default module.exports;`;
  },
};

const litDevNotice = 'Lit is in dev mode';

export const sharedConfig: TestRunnerConfig = {
  rootDir,
  files: unitFiles,
  // A keyboard or picture test needs the focused page: one page at a time.
  concurrency: 1,
  nodeResolve: { exportConditions: ['hkt-source', 'development'] },
  plugins: [
    tweetnacl,
    // The plugin does not follow `extends`, so it is given the base file.
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.base.json` }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0] ?? '').includes(litDevNotice),
  testFramework: { config: { timeout: '10000' } },
};

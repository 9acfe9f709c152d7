import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, chromiumPath } from '../lib/browsers.ts';
import { sharedConfig } from './shared.ts';

export default {
  ...sharedConfig,
  browsers: [chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: chromiumArgs } })],
  coverageConfig: {
    include: ['packages/{elements,live}/src/**/*.ts'],
    exclude: ['**/*.test.ts', '**/*.examples.ts', '**/testing/**'],
    threshold: { statements: 85, branches: 85, functions: 85, lines: 85 },
    report: true,
    reportDir: '.tmp/coverage/elements',
    reporters: ['json-summary', 'text-summary', 'lcovonly'],
  },
};

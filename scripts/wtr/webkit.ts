/** WebKitGTK's MiniBrowser by WebDriver classic, on a display of its own. */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { miniBrowserPath } from '../lib/browsers.ts';
import { startWebKitDriver } from './webkit-driver.ts';
import { sharedConfig } from './shared.ts';

const { port } = await startWebKitDriver();

export default {
  ...sharedConfig,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      automationProtocol: 'webdriver',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation'] },
      },
    } as never),
  ],
};

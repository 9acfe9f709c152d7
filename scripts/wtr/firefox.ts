/** Debian's stock Firefox over WebDriver BiDi: the Chrome launcher takes any puppeteer. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { firefoxPath, firefoxPrefs } from '../lib/browsers.ts';
import { sharedConfig } from './shared.ts';

const launchOptions = {
  browser: 'firefox',
  headless: true,
  args: [],
  executablePath: firefoxPath(),
  extraPrefsFirefox: firefoxPrefs,
} as const;

export default {
  ...sharedConfig,
  browserStartTimeout: 60_000,
  // The launcher's types know an older puppeteer than ours; the calls it makes are the same.
  browsers: [chromeLauncher({ puppeteer: puppeteer as never, launchOptions: launchOptions as never })],
};

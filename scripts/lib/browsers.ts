/** Where the browsers of this machine are, and how we start them. */
import { existsSync } from 'node:fs';

/** Quiet, offline and the same on every machine. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Firefox asks many services at start-up; none of them is wanted in a test. */
export const firefoxPrefs = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.update.enabled': false,
  'extensions.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'media.gmp-manager.url': 'data:,',
};

const miniBrowsers = ['x86_64', 'aarch64'].flatMap((arch) =>
  ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

function firstThere(paths: (string | undefined)[], fallback: string): string {
  return paths.find((path) => path !== undefined && existsSync(path)) ?? fallback;
}

export const chromiumPath = (): string =>
  firstThere([process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'], '/usr/bin/chromium');

export const firefoxPath = (): string =>
  firstThere([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'], '/usr/bin/firefox-esr');

export const miniBrowserPath = (): string => firstThere(miniBrowsers, miniBrowsers[0]!);

/** The pages the floor engines open: one plain, one that does its worst, one under a strict policy with a nonce. */
import { build } from 'esbuild';
import { bundleOptions, classic, defines } from '../build/settings.ts';
import { findElements } from '../lib/element-files.ts';
import { at } from '../lib/paths.ts';
import { fixed, folder, serve } from '../lib/serve.ts';
import type { Served } from '../lib/serve.ts';

function hostileCss(): string {
  const tags = findElements()
    .map((each) => each.tag)
    .join(',');
  return `
    html { font-size: 62.5%; }
    * { all: unset !important; color: red !important; font: 9px/0.8 serif !important; letter-spacing: 4px !important;
        text-transform: uppercase !important; text-align: right !important; }
    ${tags} { --hkt-color-text: lime !important; --hkt-color-page: lime !important; --hkt-space-2: 99px !important;
        --hkt-font-size-m: 3px !important; opacity: 0.3 !important; filter: invert(1) !important; }`;
}

function page(css: string, className = ''): string {
  return `<!doctype html><html lang="zh-CN" class="${className}"><meta charset="utf-8"><title>probe</title>
<style>#start, #stage { display: block !important; } ${css}</style>
<body><a id="start" tabindex="0">start</a><div id="stage"></div>
<script src="/cdn/huiketing.js"></script><script src="/probe.js"></script></body></html>`;
}

const NONCE = 'n0nce';
const policy = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; img-src 'self'; connect-src 'self'`;

/** As docs/embed.md tells a page with a strict policy to do it. */
function noncePage(): string {
  const listen = `window.litNonce = '${NONCE}'; window.violations = [];
addEventListener('securitypolicyviolation', function (event) { violations.push(event.violatedDirective + ' ' + event.blockedURI); });`;
  return page('')
    .replace(/<(style|script)/g, `<$1 nonce="${NONCE}"`)
    .replace('<body>', `<script nonce="${NONCE}">${listen}</script><body>`);
}

async function probeScript(): Promise<string> {
  const { outputFiles } = await build({
    ...bundleOptions,
    ...classic,
    entryPoints: ['scripts/floor/probe.ts'],
    define: defines(),
    write: false,
  });
  return outputFiles[0]!.text;
}

export async function serveFloorPages(): Promise<Served> {
  return serve([
    folder('/cdn/', at('dist/cdn')),
    fixed('/probe.js', await probeScript()),
    fixed('/clean.html', page('')),
    fixed('/hostile.html', page(hostileCss(), 'hostile')),
    fixed('/nonce.html', noncePage(), { 'content-security-policy': policy }),
  ]);
}

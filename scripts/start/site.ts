/** What stands at which address. */
import { at } from '../lib/paths.ts';
import { fixed, folder } from '../lib/serve.ts';
import type { Handler } from '../lib/serve.ts';
import { hub } from './hub.ts';
import { indexPage, indexStyles } from './index-page.ts';

export interface Address {
  path: string;
  what: string;
  zh: string;
}

export const addresses: readonly Address[] = [
  { path: '/', what: 'this list', zh: '目录' },
  { path: '/portal/', what: "a street office's portal of 2013, with the kit in it", zh: '示例门户' },
  { path: '/storybook/', what: 'the identity manual and every element', zh: '形象手册与组件' },
  { path: '/lobby/', what: 'the lobby screen', zh: '大厅屏幕' },
  { path: '/desk/#sample', what: 'the desk: call, recall, pass on; the token is “sample”', zh: '工作台' },
  { path: '/compact-only/', what: 'one widget alone in a bare page', zh: '单个组件' },
  { path: '/hkt/v1/sample-hall.json', what: "the sample hall's state, live", zh: '示例会客厅的数据' },
  { path: '/openapi.json', what: "the hub's commands and feeds, described", zh: '接口说明' },
  { path: '/cdn/manifest.json', what: 'dist/cdn, as a page would load it', zh: '发布文件' },
];

/** The policy that the kit promises to live under. The old portal has inline scripts of its own, Storybook too. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const strict = { headers: { 'content-security-policy': strictPolicy } };
const crossOrigin = { headers: { 'access-control-allow-origin': '*' } };

/** What the old portal loads of its time, straight from npm. */
const vendors = ['bootstrap-3', 'jquery', 'layui'];

export async function siteHandlers(): Promise<Handler[]> {
  return [
    fixed('/', indexPage(addresses.slice(1)), strict.headers),
    fixed('/index.css', indexStyles, strict.headers),
    fixed('/favicon.ico', ''),
    await hub(),
    folder('/cdn/', at('dist/cdn'), crossOrigin),
    ...vendors.map((name) => folder(`/portal/vendor/${name}/`, at(`node_modules/${name}`))),
    folder('/portal/', at('examples/portal-legacy')),
    folder('/lobby/', at('examples/lobby'), strict),
    folder('/compact-only/', at('examples/compact-only'), strict),
    folder('/storybook/', at('storybook-static')),
  ];
}

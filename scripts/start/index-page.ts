/** The page of links at `/`. */
import type { Address } from './site.ts';

export const indexStyles = `
body { max-width: 720px; margin: 48px auto; padding: 0 24px; background: #fcf7ef; color: #33261d; }
body { font: 16px/1.7 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 28px; }
ul { padding: 0; list-style: none; }
li { margin: 12px 0; padding: 16px; border: 1px solid #e3d5c3; border-radius: 12px; background: #fff; }
a { display: inline-block; min-height: 28px; color: #a03d12; font-weight: 700; }
code { color: #6b5546; }
@media (prefers-color-scheme: dark) {
  body { background: #1f1712; color: #f5eadc; }
  li { border-color: #4d3b30; background: #2a1f18; }
  a { color: #ffb088; }
  code { color: #cdb7a4; }
}
`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function item({ path, what, zh }: Address): string {
  return `<li><a href="${path}">${escape(zh)}</a> <code>${escape(path)}</code><br>${escape(what)}</li>`;
}

export const indexPage = (addresses: readonly Address[]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>会客厅 Huiketing</title>
<link rel="stylesheet" href="/index.css">
<h1>会客厅 Huiketing</h1>
<p>请随便看看。<span lang="en">Have a look around.</span></p>
<ul>
${addresses.map(item).join('\n')}
</ul>
</html>
`;

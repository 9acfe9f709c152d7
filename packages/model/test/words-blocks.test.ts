import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from '../src/words/index.ts';

const texts = (name: string, source: string) => blocksOf(name, source).map(({ text }) => text);
const trimmed = (name: string, source: string) => texts(name, source).map((text) => text.trim());

describe('blocksOf', () => {
  it('gives every unit its place in the file, for any kind and any source', () => {
    const piece = fc.constantFrom(
      '窗口',
      '\n',
      '"',
      "'",
      '`',
      '${',
      '}',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '\\',
      '/',
      '//',
      '/*',
      '*/',
      '```',
      '- ',
      '[',
      ']',
      '{',
      ':',
      ',',
      ' ',
      'a=',
      '\\u7a97',
    );
    const name = fc.constantFrom('a.txt', 'a.md', 'a.json', 'a.ts', 'a.html');
    const check = (file: string, pieces: string[]) => {
      const source = pieces.join('');
      for (const { text, offsets } of blocksOf(file, source)) {
        assert.equal(offsets.length, text.length);
        for (let at = 0; at < text.length; at++) {
          assert.ok((offsets[at] as number) < source.length);
          if (text[at] !== source[offsets[at] as number])
            assert.match(source.slice(offsets[at], (offsets[at] as number) + 2), /^(\\.|\$\{)/s);
        }
      }
    };
    fc.assert(fc.property(name, fc.array(piece, { maxLength: 25 }), check), { numRuns: 10_000 });
  });

  it('text: each line', () => {
    assert.deepEqual(texts('a.txt', '请坐\r\n\n  \n喝茶'), ['请坐', '喝茶']);
  });

  it('JSON: each string value with its path, keys left alone', () => {
    const source = '{"窗口": ["a", {"zh": "请\\"坐\\u5750\\n"}], "n": 1, "t": true, "e": {}, "l": [], "z": "b"}';
    assert.deepEqual(
      blocksOf('a.json', source).map(({ text, path, offsets }) => [path, text, offsets[0]]),
      [
        ['窗口[0]', 'a', source.indexOf('a')],
        ['窗口[1].zh', '请"坐坐\n', source.indexOf('请')],
        ['z', 'b', source.lastIndexOf('b')],
      ],
    );
    assert.deepEqual(
      blocksOf('a.json', '"窗口"').map(({ path }) => path),
      [''],
    );
  });

  it('JSON that is none: as plain text', () => {
    assert.deepEqual(texts('a.json', '{"zh": "窗口"'), ['{"zh": "窗口"']);
  });

  it('Markdown: paragraphs as one, items, headings and rows each for itself, no code, no addresses', () => {
    const source = [
      '# 标题',
      '第一行',
      '第二行 `窗口` [字](https://x/窗口) 尾 <!-- 柜台 -->',
      '',
      '- 甲',
      '- 乙',
      '1. 丙',
      '> 丁',
      '| 戊 |',
      '```ts',
      '窗口',
      '```',
      '末',
    ].join('\n');
    assert.deepEqual(trimmed('a.md', source), [
      '# 标题第一行第二行  [字) 尾',
      '- 甲',
      '- 乙',
      '1. 丙',
      '> 丁',
      '| 戊 |',
      '末',
    ]);
  });

  it('HTML: words between tags, over inline tags, and attributes; no script, style or comment', () => {
    const source =
      '<p title="请坐" class="x">请<b>扫码</b>取号</p><script>"窗口"</script><style>/*窗口*/</style><!-- 柜台 --><img alt=\'杯子\'>尾';
    assert.deepEqual(texts('a.html', source), ['请坐', '请扫码取号', '杯子', '尾']);
    assert.deepEqual(texts('a.vue', '<p>好'), ['好']);
    assert.deepEqual(texts('a.html', '1 < 2 请坐'), ['1 < 2 请坐']);
  });

  it('scripts: strings and templates with Chinese words; no comments, names, expressions', () => {
    const source = `
      // 窗口 "柜台"
      /* '窗口' */
      const 窗口 = /窗口"/.test(x) ? 'no' : '请坐';
      const b = a / 2 / "喝茶".length;
      const c = html\`<p title="杯子">请\${x ? '您' : \`到\${y}里\`}坐</p><p>再见</p>\`;
      const d = "it\\"s 茶";
      const e = [/[/"]窗口/g, \`\${fn({ a: '}' })} 完\`];
    `;
    assert.deepEqual(texts('a.ts', source), [
      '请坐',
      '喝茶',
      '杯子',
      '请…坐',
      '再见',
      '您',
      '到…里',
      'it\\"s 茶',
      '… 完',
    ]);
    assert.deepEqual(texts('a.mjs', 'const a = "没关上\nconst b = "好"'), ['好']);
  });

  it('finds its place again after an open string, comment or template', () => {
    assert.deepEqual(texts('a.js', '/* 开'), []);
    assert.deepEqual(texts('a.js', '// 开'), []);
    assert.deepEqual(texts('a.js', '`好'), []);
    assert.deepEqual(texts('a.js', 'x = /a\n"好"'), ['好']);
    assert.deepEqual(texts('a.js', '`a\\`b ${"好"}`'), ['好']);
  });
});

/** The configuration as a whole: each house rule must still catch what it was made for. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const element = 'packages/elements/src/button/button.element.ts';

describe('eslint.config.mjs', () => {
  let eslint: ESLint;
  before(() => {
    eslint = new ESLint({ cwd: root });
  });

  async function rulesFor(code: string, filePath = element): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(code, { filePath: root + filePath });
    return result!.messages.map((message) => message.ruleId);
  }

  const cases: Record<string, [code: string, rule: string]> = {
    styleMap: [
      `import { styleMap } from 'lit/directives/style-map.js';\nexport { styleMap };`,
      'no-restricted-imports',
    ],
    unsafeHTML: [
      `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport { unsafeHTML };`,
      'no-restricted-imports',
    ],
    unsafeSVG: [
      `import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nexport { unsafeSVG };`,
      'no-restricted-imports',
    ],
    innerHTML: [`document.body.innerHTML = 'x';`, 'no-restricted-syntax'],
    'an accessor': [`export class A {\n  accessor label = '';\n}`, 'no-restricted-syntax'],
    'an API that Chrome 67 lacks': [
      `new ResizeObserver(() => undefined);\nqueueMicrotask(() => undefined);`,
      'compat/compat',
    ],
    'a promise nobody waits for': [`Promise.resolve(1);`, '@typescript-eslint/no-floating-promises'],
    'a style attribute': [
      'import { html } from \'lit\';\nexport const a = html`<b style="x"></b>`;',
      'hkt/template-text',
    ],
    'a raw colour': [`import { css } from 'lit';\nexport const a = css\`b { color: #123456; }\`;`, 'hkt/template-text'],
    'members out of order': [`export class A {\n  render() {}\n  #x = 1;\n}`, 'hkt/member-order'],
    'a long render()': [`export class A {\n  render() {\n${'    void 0;\n'.repeat(60)}  }\n}`, 'hkt/render-size'],
    'a long function': [`export function a(): void {\n${'  void 0;\n'.repeat(60)}}`, 'max-lines-per-function'],
    'a long file': ['export const a = 1;\n'.repeat(401), 'max-lines'],
  };

  for (const [what, [code, rule]] of Object.entries(cases)) {
    it(`finds ${what}`, async () => {
      assert.ok((await rulesFor(code)).includes(rule), `${rule} said nothing`);
    });
  }

  it('finds nothing in a plain class', async () => {
    assert.deepEqual(await rulesFor(`export class A {\n  label = '';\n}\n`), []);
  });
});

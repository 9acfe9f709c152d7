/** What a new element starts with. Each file passes every check as it is. */
export interface NewElement {
  /** Kebab-case, without `hkt-`. */
  name: string;
  tag: string;
  className: string;
  /** For the variables of its modules: `queueBoard`. */
  camel: string;
}

export function describeElement(name: string): NewElement {
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const camel = pascal[0]!.toLowerCase() + pascal.slice(1);
  return { name, tag: `hkt-${name}`, className: `Hkt${pascal}Element`, camel };
}

const element = ({ name, tag, className, camel }: NewElement): string => `import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HktElement } from '../base/hkt-element.ts';
import { ${camel}Styles } from './${name}.styles.ts';

/**
 * Say here what it is for, and when to use it.
 *
 * @summary What it is, in a line.
 * @status draft
 * @since next
 * @slot - What goes in.
 */
export class ${className} extends HktElement {
  static override readonly tag = '${tag}';
  static override styles = [${camel}Styles];

  /** What stands above it. */
  @property() heading = '';

  protected override render(): TemplateResult {
    return html\`<div class="root">
      <p class="heading">\${this.heading}</p>
      <slot></slot>
    </div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const styles = ({ camel }: NewElement): string => `import { css } from 'lit';

export const ${camel}Styles = css\`
  :host {
    display: block;
  }

  .root {
    color: var(--hkt-color-text);
  }

  .heading {
    margin: 0 0 var(--hkt-space-2);
    font-weight: var(--hkt-font-weight-bold);
  }
\`;
`;

const examples = ({ tag }: NewElement): string => `import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  { name: 'default', why: 'As it is used most.', render: () => html\`<${tag} heading="您好">请您到接待区坐</${tag}>\` },
  {
    name: 'long',
    why: 'Long words wrap, in a narrow column too.',
    width: 280,
    render: () => html\`<${tag} heading="您好">请您先到接待区坐一坐，喝杯茶，社工马上过来陪您一起看</${tag}>\`,
  },
];
`;

const test = ({ tag, className }: NewElement): string => `import { expect, fixture, html } from '@open-wc/testing';
import '../${tag}.ts';
import type { ${className} } from '../${tag}.ts';

describe('${tag}', () => {
  it('shows its heading', async () => {
    const element = await fixture<${className}>(html\`<${tag} heading="您好"></${tag}>\`);
    expect(element.shadowRoot!.querySelector('.heading')).to.have.text('您好');
  });

  it('is accessible', async () => {
    const element = await fixture<${className}>(html\`<${tag} heading="您好">请坐</${tag}>\`);
    await expect(element).to.be.accessible();
  });
});
`;

const readme = ({ tag }: NewElement): string => `# ${tag}

Say here what it is for, when to use it and when not.

\`\`\`html
<${tag} heading="您好">请您到接待区坐</${tag}>
\`\`\`

<!-- api:start -->
<!-- api:end -->
`;

/** Path inside the element's folder → content. */
export const filesOf = (each: NewElement): Record<string, string> => ({
  [`${each.name}.element.ts`]: element(each),
  [`${each.name}.styles.ts`]: styles(each),
  [`${each.name}.examples.ts`]: examples(each),
  [`${each.name}.test.ts`]: test(each),
  'README.md': readme(each),
});

/** Forbids a pattern in the text of `css` or `html` templates. The patterns and their reasons are options. */
import type { Rule } from 'eslint';
import type { TaggedTemplateExpression } from 'estree';

interface Ban {
  tag: 'css' | 'html';
  pattern: string;
  message: string;
}

const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));

export const templateText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'object' } }],
    messages: { banned: '{{message}} (found “{{found}}”)' },
  },
  create(context) {
    const bans = (context.options[0] ?? []) as Ban[];
    return {
      TaggedTemplateExpression(node: TaggedTemplateExpression) {
        if (node.tag.type !== 'Identifier') return;
        const { name } = node.tag;
        // An expression stands in for anything: a word that no pattern knows.
        const text = withoutComments(node.quasi.quasis.map((quasi) => quasi.value.raw).join('${}'));
        for (const { tag, pattern, message } of bans) {
          const found = tag === name ? new RegExp(pattern, 'i').exec(text) : null;
          if (found) context.report({ node, messageId: 'banned', data: { message, found: found[0].trim() } });
        }
      },
    };
  },
};

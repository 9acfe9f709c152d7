/** A render() longer than a screen hides what is on the screen. */
import type { Rule } from 'eslint';
import type { MethodDefinition } from 'estree';

export const renderSize: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: { long: 'render() has {{lines}} lines, {{limit}} at most: move parts to #render… methods.' },
  },
  create(context) {
    const limit = (context.options[0] as number | undefined) ?? 40;
    return {
      MethodDefinition(node: MethodDefinition) {
        if (node.key.type !== 'Identifier' || node.key.name !== 'render' || !node.loc) return;
        const lines = node.loc.end.line - node.loc.start.line + 1;
        if (lines > limit)
          context.report({ node, messageId: 'long', data: { lines: String(lines), limit: String(limit) } });
      },
    };
  },
};

/** Holds the order of members in an element class; `eslint --fix` puts them right. */
import type { Rule } from 'eslint';
import type { ClassBody, MethodDefinition, PropertyDefinition, StaticBlock } from 'estree';

type Member = (MethodDefinition | PropertyDefinition | StaticBlock) & {
  decorators?: { expression: { callee?: { name?: string }; name?: string } }[];
  accessibility?: 'public' | 'private' | 'protected';
};

const ORDER = [
  'statics',
  '@property() fields',
  '@state() and @query() fields',
  'getters and setters',
  '# fields and controllers',
  'the constructor',
  'lifecycle callbacks',
  'public methods',
  '# methods',
  'render()',
  '#render… methods',
] as const;

const LIFECYCLE = [
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'createRenderRoot',
  'scheduleUpdate',
  'performUpdate',
  'shouldUpdate',
  'willUpdate',
  'update',
  'firstUpdated',
  'updated',
  'getUpdateComplete',
];

const rankOf = (kind: (typeof ORDER)[number]): number => ORDER.indexOf(kind) * 100;

function nameOf(member: Member): string {
  if (member.type === 'StaticBlock') return '';
  const { key } = member;
  if (key.type === 'Identifier' || key.type === 'PrivateIdentifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}

const decoratorOf = (member: Member): string =>
  member.decorators?.map(({ expression }) => expression.callee?.name ?? expression.name ?? '').at(-1) ?? '';

function isPrivate(member: Member): boolean {
  if (member.type === 'StaticBlock') return false;
  return member.key.type === 'PrivateIdentifier' || member.accessibility === 'private';
}

function rankField(member: Member): number {
  const decorator = decoratorOf(member);
  if (decorator === 'property') return rankOf('@property() fields');
  if (decorator) return rankOf('@state() and @query() fields');
  return rankOf('# fields and controllers');
}

function rankMethod(member: MethodDefinition & Member): number {
  const name = nameOf(member);
  if (member.kind === 'constructor') return rankOf('the constructor');
  // A decorated accessor is a property to the reader.
  if (member.kind !== 'method')
    return decoratorOf(member) === 'property' ? rankField(member) : rankOf('getters and setters');
  if (name === 'render') return rankOf('render()');
  const step = LIFECYCLE.indexOf(name);
  if (step >= 0) return rankOf('lifecycle callbacks') + step;
  if (!isPrivate(member) && member.accessibility !== 'protected') return rankOf('public methods');
  return name.startsWith('render') ? rankOf('#render… methods') : rankOf('# methods');
}

function rank(member: Member): number {
  if (member.type === 'StaticBlock' || member.static) return rankOf('statics');
  return member.type === 'MethodDefinition' ? rankMethod(member) : rankField(member);
}

export const memberOrder: Rule.RuleModule = {
  meta: {
    type: 'layout',
    fixable: 'code',
    schema: [],
    messages: { order: '“{{name}}” must stand before “{{before}}”. The order: {{order}}.' },
  },
  create(context) {
    const source = context.sourceCode;
    return {
      ClassBody(body: ClassBody) {
        const members = body.body as Member[];
        const wrong = members.findIndex((member, index) => index > 0 && rank(member) < rank(members[index - 1]!));
        if (wrong < 0) return;
        // A member's text runs from the end of the one before it, so that its comment moves with it.
        const start = (index: number): number => (index === 0 ? body.range![0] + 1 : members[index - 1]!.range![1]);
        const texts = members.map((member, index) => source.text.slice(start(index), member.range![1]));
        const sorted = members.map((_, index) => index).sort((a, b) => rank(members[a]!) - rank(members[b]!) || a - b);
        context.report({
          node: members[wrong]!,
          messageId: 'order',
          data: { name: nameOf(members[wrong]!), before: nameOf(members[wrong - 1]!), order: ORDER.join(' · ') },
          fix: (fixer) =>
            fixer.replaceTextRange([start(0), members.at(-1)!.range![1]], sorted.map((index) => texts[index]).join('')),
        });
      },
    };
  },
};

/** Reads our own bundles as an engine would. */
import { parse } from 'acorn';
import type { Node } from 'acorn';

type SourceType = 'script' | 'module';

/** Why it does not parse as this edition of JavaScript; undefined when it does. */
export function parses(source: string, ecmaVersion: 2018 | 2022, sourceType: SourceType): string | undefined {
  try {
    parse(source, { ecmaVersion, sourceType });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function nameOf(node: Node & Record<string, unknown>): string | undefined {
  if (node.type === 'ImportExpression') return 'import()';
  if (node.type === 'MetaProperty' && (node['meta'] as { name: string }).name === 'import') return 'import.meta';
  // Class static blocks came with Chrome 94, `#x in y` with 91, both after our floor for modules.
  if (node.type === 'StaticBlock') return 'static block';
  if (node.type === 'BinaryExpression' && (node['left'] as Node).type === 'PrivateIdentifier') return '#x in y';
  if (node.type === 'ChainExpression' && spreadsIn(node)) return 'a?.b(...c)';
  return undefined;
}

/** Whether a call in the chain has spread arguments, which Chrome 80 to 90 get wrong after `?.`. */
function spreadsIn(chain: Node & Record<string, unknown>): boolean {
  let link = chain['expression'] as Node & Record<string, unknown>;
  for (; link; link = (link['callee'] ?? link['object']) as typeof link) {
    if ((link['arguments'] as Node[] | undefined)?.some(({ type }) => type === 'SpreadElement')) return true;
  }
  return false;
}

/** Syntax that parses today and not in the oldest engine promised, or that would load more code. */
export function unsafeSyntax(source: string, ecmaVersion: 2022, sourceType: SourceType): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const name = nameOf(value as Node & Record<string, unknown>);
    if (name) found.push(name);
    Object.values(value).forEach(visit);
  };
  visit(parse(source, { ecmaVersion, sourceType }));
  return found;
}

/** A DTCG document: groups and tokens as plain data. */
export type Tree = { readonly [key: string]: unknown };

export interface Token {
  readonly path: string;
  readonly type: string | undefined;
  readonly value: unknown;
  readonly description: string | undefined;
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Every token of a tree by its path, with `$type` inherited from its groups as DTCG has it. */
export function flatten(tree: Tree): Map<string, Token> {
  const tokens = new Map<string, Token>();
  const walk = (node: Tree, path: readonly string[], inherited: string | undefined): void => {
    const type = text(node.$type) ?? inherited;
    if ('$value' in node) {
      const name = path.join('.');
      tokens.set(name, { path: name, type, value: node.$value, description: text(node.$description) });
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (!key.startsWith('$') && isTree(child)) walk(child, [...path, key], type);
    }
  };
  walk(tree, [], undefined);
  return tokens;
}

/** Two trees as one; where both have a token, the later one's value wins. */
export function merge(first: Tree, second: Tree): Tree {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = merged[key];
    merged[key] = isTree(before) && isTree(value) && !('$value' in value) ? merge(before, value) : value;
  }
  return merged;
}

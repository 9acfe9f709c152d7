import type { Problem } from './problem.ts';
import type { Token } from './tree.ts';

const REFERENCE = /^\{([^{}]+)\}$/;

/** The path a value points to, if it is a reference. */
export function referenceOf(value: unknown): string | undefined {
  return typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;
}

/** Every reference in a value, also inside composites such as a shadow's colour. */
export function referencesIn(value: unknown): string[] {
  const own = referenceOf(value);
  if (own !== undefined) return [own];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

/** References that lead nowhere, and references that lead back to where they began. */
export function checkReferences(tokens: ReadonlyMap<string, Token>): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      const loop = [...trail.slice(trail.indexOf(path)), path].join(' → ');
      problems.push({ code: 'circular-reference', name: path, message: `refers to itself: ${loop}` });
      return;
    }
    if (done.has(path)) return;
    const token = tokens.get(path);
    if (!token) {
      const from = trail.at(-1) ?? path;
      problems.push({ code: 'broken-reference', name: from, message: `refers to {${path}}, which does not exist` });
      return;
    }
    for (const next of referencesIn(token.value)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of tokens.keys()) visit(path, []);
  return problems;
}

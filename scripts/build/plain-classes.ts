/**
 * Makes classes small and quick to build. esbuild lowers `#private` members and decorators by helpers (a WeakMap for
 * each member, a call for each class), which cost a third of a small bundle and time at each mount. In what we publish
 *
 * - `#name` is `_hkt_name`, a plain member that bundles shorten further (`mangleProps`), and
 * - `@property(options) name` is an entry of Lit's `static properties`.
 *
 * The sources keep the real thing, so that compiler and tests hold everybody to it. Line breaks stay where they were.
 */
import ts from 'typescript';

export const PRIVATE_PREFIX = '_hkt_';

/** What a class and those above it may not both call by one name; told by `checkChains`. */
export interface ClassNote {
  name: string;
  base: string | undefined;
  privates: ReadonlySet<string>;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const newlinesOf = (text: string): string => text.replace(/[^\n]/g, '');

function reactiveOptions(decorator: ts.Decorator, source: ts.SourceFile): string | undefined {
  const call = decorator.expression;
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined;
  const kind = call.expression.text;
  const options = call.arguments[0]?.getText(source);
  if (kind === 'property') return options ?? '{}';
  if (kind === 'state') return options ? `{ ...${options}, state: true }` : '{ state: true }';
  return undefined;
}

function propertyEdits(node: ts.ClassLikeDeclaration, source: ts.SourceFile): Edit[] {
  const entries: string[] = [];
  const edits: Edit[] = [];
  for (const member of node.members) {
    if (!ts.canHaveDecorators(member) || !member.name) continue;
    for (const decorator of ts.getDecorators(member) ?? []) {
      const options = reactiveOptions(decorator, source);
      if (!options) continue;
      const start = decorator.getStart(source);
      entries.push(`${member.name.getText(source)}: ${options.replace(/\s*\n\s*/g, ' ')}`);
      edits.push({ start, end: decorator.end, text: newlinesOf(source.text.slice(start, decorator.end)) });
    }
  }
  if (entries.length === 0) return [];
  const start = node.members.pos;
  return [{ start, end: start, text: ` static properties = { ${entries.join(', ')} };` }, ...edits];
}

function privatesOf(node: ts.ClassLikeDeclaration): Set<string> {
  const names = node.members.map(({ name }) => name).filter((name) => !!name && ts.isPrivateIdentifier(name));
  return new Set(names.map((name) => (name as ts.PrivateIdentifier).text));
}

function noteOf(node: ts.ClassLikeDeclaration): ClassNote {
  const [base] = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
  const name = base && ts.isIdentifier(base.expression) ? base.expression.text : undefined;
  return { name: node.name?.text ?? '', base: name, privates: privatesOf(node) };
}

export function plainClasses(text: string, fileName = 'source.ts', notes: ClassNote[] = []): string {
  if (!/\bclass\b/.test(text)) return text;
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) {
      notes.push(noteOf(node));
      edits.push(...propertyEdits(node, source));
    } else if (ts.isPrivateIdentifier(node)) {
      edits.push({ start: node.getStart(source), end: node.end, text: PRIVATE_PREFIX + node.text.slice(1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: piece }) => result.slice(0, start) + piece + result.slice(end), text);
}

/** A `#name` that a class shares with one above it was two members and would be one: those that do, in words. */
export function clashes(notes: readonly ClassNote[]): string[] {
  const byName = new Map(notes.map((note) => [note.name, note]));
  return notes.flatMap((note) => {
    const found: string[] = [];
    for (let above = byName.get(note.base ?? ''); above; above = byName.get(above.base ?? '')) {
      for (const name of note.privates)
        if (above.privates.has(name)) found.push(`${note.name} and ${above.name}: ${name}`);
    }
    return found;
  });
}

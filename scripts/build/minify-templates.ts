/**
 * Takes the idle white space out of `css` and `html` templates, which no JavaScript minifier touches.
 * Line breaks are given back after each part, so that source maps stay right without any work.
 */
import ts from 'typescript';

interface Edit {
  start: number;
  end: number;
  text: string;
}

const TAGS: Record<string, (parts: string[]) => string[]> = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/** Strings are found first, so that nothing inside one is touched; then runs of white space and comments. */
const CSS_TOKEN = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|((?:\s|\/\*[\s\S]*?\*\/)+)/g;
const CSS_STRING = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

/** A selector's `a :hover` has its space before the colon, so one after a colon is idle. */
const minifyCssCode = (code: string): string =>
  code
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/ !important/g, '!important')
    .replace(/(?<![\d?\w.])0\.(?=\d)/g, '.')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

function minifyCssPart(part: string): string {
  const spaced = part
    .replace(CSS_TOKEN, (_all, string: string | undefined) => string ?? ' ')
    .replace(/=(['"])([a-z][a-z-]*)\1\]/g, '=$2]');
  return spaced
    .split(CSS_STRING)
    .map((piece, index) => (index % 2 === 1 ? piece : minifyCssCode(piece)))
    .join('');
}

export function minifyCss(parts: string[]): string[] {
  const minified = parts.map(minifyCssPart);
  minified[0] = minified[0]!.trimStart();
  minified[minified.length - 1] = minified.at(-1)!.trimEnd();
  return minified;
}

/** White space beside what is a box of its own shows nowhere; a page with many elements would clone it each time. */
const BLOCK =
  '</?(?:a(?:rticle|side)|d(?:d|etails|ialog|iv|l|t)|fieldset|footer|form|h[1-6]|header|li|main|nav|[ou]l|p|section|summary|t(?:able|body|d|h|head|r))\\b';
const BEFORE_BLOCK = new RegExp(` (?=${BLOCK})`, 'g');
const AFTER_BLOCK = new RegExp(`(${BLOCK}(?:[^<>"']|"[^"]*"|'[^']*')*>) `, 'g');

/** Runs of white space between tags and attributes become one space; quoted values and `<pre>` stay as they are. */
export function minifyHtml(parts: string[]): string[] {
  if (parts.some((part) => /<(pre|textarea|style)\b|<!--/.test(part))) return parts;
  let quote = '';
  let inTag = false;
  const next = (before: string, char: string): string => {
    if (quote) {
      if (char === quote) quote = '';
    } else if (inTag && /["']/.test(char)) quote = char;
    else if (/\s/.test(char)) return before.endsWith(' ') ? before : `${before} `;
    else if (char === '<') inTag = true;
    else if (char === '>' && inTag) {
      inTag = false;
      return `${before.trimEnd()}>`;
    }
    return before + char;
  };
  return parts.map((part) => [...part].reduce(next, '').replace(BEFORE_BLOCK, '').replace(AFTER_BLOCK, '$1'));
}

const newlines = (text: string): number => text.split('\n').length - 1;

/** The literal pieces of a template, each with its place in the source (delimiters left out). */
function partsOf(template: ts.TemplateLiteral, source: ts.SourceFile): { start: number; end: number }[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) {
    return [{ start: template.getStart(source) + 1, end: template.end - 1 }];
  }
  const head = { start: template.head.getStart(source) + 1, end: template.head.end - 2 };
  const rest = template.templateSpans.map(({ literal }) => ({
    start: literal.getStart(source) + 1,
    end: literal.end - (literal.kind === ts.SyntaxKind.TemplateTail ? 1 : 2),
  }));
  return [head, ...rest];
}

function editsFor(node: ts.TaggedTemplateExpression, source: ts.SourceFile): Edit[] {
  const minify = TAGS[node.tag.getText(source)];
  if (!minify) return [];
  const places = partsOf(node.template, source);
  const before = places.map(({ start, end }) => source.text.slice(start, end));
  const after = minify(before);
  return places.map(({ start, end }, index) => {
    const isLast = index === places.length - 1;
    const delimiter = isLast ? '`' : '${';
    // No line may break before these: there the map is off by some lines until the next template.
    const isHeld = isLast && /^ (?:as|satisfies) /.test(source.text.slice(end + 1));
    const lost = isHeld ? '' : '\n'.repeat(newlines(before[index]!) - newlines(after[index]!));
    return { start, end: end + delimiter.length, text: after[index]! + delimiter + lost };
  });
}

/** `cssAsText`: without the tag, so that a style is a string. */
export function minifyTemplates(text: string, fileName = 'source.ts', cssAsText = false): string {
  if (!/\b(css|html|svg)`/.test(text)) return text;
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      edits.push(...editsFor(node, source));
      const { tag } = node;
      if (cssAsText && tag.getText(source) === 'css')
        edits.push({ start: tag.getStart(source), end: tag.end, text: '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: piece }) => result.slice(0, start) + piece + result.slice(end), text);
}

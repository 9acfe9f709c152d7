/**
 * What we take out of Lit in bundles. Its versions are exact, so each text is found as it stands here or the build
 * fails: after an update, look at each again.
 */
export interface LitEdit {
  file: RegExp;
  from: string;
  to: string;
}

/** Lit notes its versions on `window`, warns of a second copy, and calls hooks found there: the page's window is not ours. */
const keepsToItself: LitEdit[] = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    from: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    to: ';',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    from: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    to: ';',
  },
  { file: /\/lit-element\/lit-element\.js$/, from: '(s.litElementVersions??=[]).push("4.2.2");', to: '' },
  { file: /\/reactive-element\/reactive-element\.js$/, from: ',p=a.reactiveElementPolyfillSupport', to: '' },
  { file: /\/reactive-element\/reactive-element\.js$/, from: ',p?.({ReactiveElement:y})', to: '' },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: ',(a.reactiveElementVersions??=[]).push("2.1.2")',
    to: '',
  },
  { file: /\/reactive-element\/css-tag\.js$/, from: '(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', to: '' },
];

/** For decorators of the standard kind, which we don't use, it changes `Symbol` itself. */
const leavesSymbolAlone: LitEdit[] = [
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
  },
];

/** Words for a developer, who has the development build. */
const saysNothing: LitEdit[] = [
  {
    file: /\/reactive-element\/css-tag\.js$/,
    from: 'Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")',
    to: 'Error()',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    from: `Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    to: 'Error()',
  },
];

/** Chrome 67 and 68 lack the two calls, and a page gets no polyfill from us. */
export const litEditsForOldEngines: LitEdit[] = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    from: 'this.element.toggleAttribute(this.name,!!t&&t!==A)',
    to: 't&&t!==A?this.element.setAttribute(this.name,""):this.element.removeAttribute(this.name)',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: 's.flat(1/0)',
    to: '(function flat(all){return all.reduce((list,each)=>list.concat(Array.isArray(each)?flat(each):each),[])})(s)',
  },
];

export const litEdits: LitEdit[] = [...keepsToItself, ...leavesSymbolAlone, ...saysNothing];

export function editLit(text: string, path: string, edits: readonly LitEdit[]): string {
  return edits.reduce((result, { file, from, to }) => {
    if (!file.test(path)) return result;
    const parts = result.split(from);
    if (parts.length !== 2) throw new Error(`${path}: found ${parts.length - 1} times: ${from}`);
    return parts.join(to);
  }, text);
}

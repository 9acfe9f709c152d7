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

/** What no element of ours asks for: each is a feature of Lit whose absence shows at once in any test of the bundles. */
const html = (from: string, to = ''): LitEdit => ({ file: /\/lit-html\/lit-html\.js$/, from, to });
const reactive = (from: string, to = ''): LitEdit => ({
  file: /\/reactive-element\/reactive-element\.js$/,
  from,
  to,
});
const element = (from: string, to = ''): LitEdit => ({ file: /\/lit-element\/lit-element\.js$/, from, to });

/** No directive, so no part needs to know what it hangs on or whether it is connected. */
const withoutDirectives: LitEdit[] = [
  html(
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
  ),
  html('t=M(this,t,i),a(t)', 'a(t)'),
  html('void 0===h)t=M(this,t,i,0),o=', 'void 0===h)o='),
  html('r=M(this,e[s+n],i,n)', 'r=e[s+n]'),
  html('(t=M(this,t,i,0)??A)===E', '(t=t??A)===E'),
  html(
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}',
    'const j=0',
  ),
  html(
    ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    ':i=new r.ctor(h,r.name,r.strings,this,t)',
  ),
  html('else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'),
  html('get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'),
  html('get _$AU(){return this._$AM?._$AU??this._$Cv}'),
  html('get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'),
  html(
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
  ),
  html(',this._$Cv=e?.isConnected??!0'),
  html('for(this._$AP?.(!1,!0,s);', 'for(;'),
  html('setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'),
  html('this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'),
  html('this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'),
  html('this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'),
  html('class I extends H{constructor(){super(...arguments),this.type=3}j(t)', 'class I extends H{j(t)'),
  html('class L extends H{constructor(){super(...arguments),this.type=4}j(t)', 'class L extends H{j(t)'),
  html('class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', 'class z extends H{'),
  element('connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}'),
  element('disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}'),
  element('this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'),
  element(',this._$Do=void 0'),
  element('this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot,this.renderOptions)'),
];

/** No binding in a comment, a script, a style, a title or a textarea, no MathML, no list but an array, no template of another document. */
const withoutRareBindings: LitEdit[] = [
  html('else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}'),
  html(
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
  ),
  html('2===i||3===i', '2===i'),
  html(',y=/^(?:script|style|textarea|title)$/i'),
  html(',T=x(3)'),
  html('T as mathml,'),
  html(',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]'),
  html('d(t)?this.k(t)', 'u(t)?this.k(t)'),
  html('(t?.creationScope??l).importNode', 'l.importNode'),
  html(
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ),
  html('const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'),
];

/**
 * Finds the bindings of a template by the last name before each, without a parser for what else HTML allows: no `>`
 * in a tag, and no value of mixed text without quotes. scripts/test/lit-edits.test.ts compares all templates of ours.
 */
const simplePreparation: LitEdit[] = [
  html(
    'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};',
    `const N=(t,i)=>{const s=t.length-1,e=[];let l=2===i?"<svg>":"";for(let i=0;i<s;i++)l+=t[i],l=l.lastIndexOf("<")>l.lastIndexOf(">")?l.replace(/([^\\s"'>=/]+)(=("[^"]*|'[^']*|))$/,(t,i,s)=>i.endsWith(h)?t:(e.push(i),i+h+s))+o:l+r;return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":"")),e]};`,
  ),
  html(
    `,f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(\`>|\${f}(?:([^\\\\s"'>=/]+)(\${f}*=\${f}*(?:[^ \\t\\n\\f\\r"'\\\`<>=]|("|')|))|$)\`,"g"),g=/'/g,$=/"/g`,
  ),
];

/** Styles are text for a face (HktElement); `css` is gone from bundles before (plugins.ts). */
const withoutStyleSheets: LitEdit[] = [
  reactive(
    'import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from"./css-tag.js";',
    'export const unsafeCSS=t=>t;',
  ),
  reactive(
    'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
  ),
  reactive(
    'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
  ),
  reactive(',s as adoptStyles,u as defaultConverter,t as getCompatibleStyle', ',u as defaultConverter'),
  element(
    'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
  ),
];

/** Updates come one by one, as they are asked for. */
const withoutSchedules: LitEdit[] = [
  reactive(
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ),
  reactive('t=this.shouldUpdate(s),t?(', 't=!0,('),
  reactive('this.update(s)):this._$EM()}catch', 'this.update(s))}catch'),
  reactive('shouldUpdate(t){return!0}'),
  reactive(
    'get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}',
    'get updateComplete(){return this._$ES}',
  ),
];

/** No property of a kind of its own: no converter, accessor, default to return to, and no attribute that holds JSON. */
const withoutRareProperties: LitEdit[] = [
  reactive('static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'),
  reactive(',void 0!==t.l&&(this.l=[...t.l])'),
  reactive(',this.constructor.l?.forEach(t=>t(this))'),
  reactive('removeController(t){this._$EO?.delete(t)}'),
  reactive('case Object:case Array:t=null==t?t:JSON.stringify(t)'),
  reactive('break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'),
  reactive(
    'this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){',
    'this._$Ei(),this.elementProperties.set(t,s),1){',
  ),
  reactive(
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
  ),
  reactive('(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'),
  reactive(
    'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
    'h=u;this._$Em=e;this[e]=h.fromAttribute(s,t.type),',
  ),
  reactive(
    '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    '!f(h,s)',
  ),
  reactive(
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),',
    'C(t,s,{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),',
  ),
  reactive(
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
  ),
  reactive('b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'),
];

/** Chrome 67 and 68 lack the call, and a page gets no polyfill from us. */
export const litEditsForOldEngines: LitEdit[] = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    from: 'this.element.toggleAttribute(this.name,!!t&&t!==A)',
    to: 't&&t!==A?this.element.setAttribute(this.name,""):this.element.removeAttribute(this.name)',
  },
];

export const litEdits: LitEdit[] = [
  ...keepsToItself,
  ...leavesSymbolAlone,
  ...withoutDirectives,
  ...withoutRareBindings,
  ...simplePreparation,
  ...withoutStyleSheets,
  ...withoutSchedules,
  ...withoutRareProperties,
];

export function editLit(text: string, path: string, edits: readonly LitEdit[]): string {
  return edits.reduce((result, { file, from, to }) => {
    if (!file.test(path)) return result;
    const parts = result.split(from);
    if (parts.length !== 2) throw new Error(`${path}: found ${parts.length - 1} times: ${from}`);
    return parts.join(to);
  }, text);
}

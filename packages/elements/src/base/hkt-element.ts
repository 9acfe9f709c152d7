import { ContextEvent } from '@lit/context';
import { LitElement } from 'lit';
import type { CSSResultOrNative, PropertyValues } from 'lit';
import type { Face } from '@huiketing/identity/runtime';
import { registry } from '@huiketing/identity/runtime';
import type { HktElementClass } from './define.ts';
import { pageScope, scopeContext } from './scope.ts';
import type { Member, Scope, ScopeKey } from './scope.ts';

/**
 * What every element of the kit is: sealed, at home in a scope, speaking its scope's language.
 * @internal
 */
export abstract class HktElement extends LitElement implements Member {
  static readonly tag: string;
  static readonly dependencies: readonly HktElementClass[] = [];
  /** The values of the scope that this element shows; a change of another costs it nothing. */
  static readonly uses: readonly ScopeKey[] = [];

  #scope: Scope | undefined;

  protected get scope(): Scope {
    return this.#scope ?? pageScope();
  }

  override connectedCallback(): void {
    this.findScope();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { face, members } = this.scope;
    members.delete(this);
    // A face must not keep alive what has left; what comes back is dressed again.
    face.undress(this.renderRoot as ShadowRoot);
  }

  findScope(): void {
    let scope = pageScope();
    // Each hall brings a face of its own: with one face there is no hall to ask for.
    if (registry().faces.size > 1) this.dispatchEvent(new ContextEvent(scopeContext, this, (found) => (scope = found)));
    scope.members.add(this);
    const last = this.#scope;
    this.#scope = scope;
    if (this.renderRoot) this.changeFace(last?.face);
    if (scope === last) return;
    last?.members.delete(this);
    this.requestUpdate();
  }

  scopeChanged(changed: ReadonlySet<ScopeKey>): void {
    const { uses } = this.constructor as typeof HktElement;
    if (changed.has('locale') || uses.some((key) => changed.has(key))) this.requestUpdate();
  }

  /** The words of this scope's language, out of one table per language. */
  protected words<T>(zh: T, en: NoInfer<T>): T {
    return this.scope.values.locale === 'en' ? en : zh;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { face } = this.scope;
    if (face.sheet) {
      const root = this.shadowRoot ?? this.attachShadow(this.#shadowOptions);
      root.adoptedStyleSheets = sheetsOf(face, this.constructor as typeof HktElement);
      return root;
    }
    const root = super.createRenderRoot() as ShadowRoot;
    face.dress(root, litNonce());
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // A screen reader takes its voice from here; the host's own `lang` belongs to the page.
    const { innerRoot } = this;
    const { locale } = this.scope.values;
    if (innerRoot && innerRoot.lang !== locale) innerRoot.lang = locale;
  }

  /** The one element that carries the layout; without adopted sheets, `<style>` elements stand beside it. */
  protected get innerRoot(): HTMLElement | null {
    let child = this.renderRoot.firstElementChild;
    while (child instanceof HTMLStyleElement) child = child.nextElementSibling;
    return child as HTMLElement | null;
  }

  get #shadowOptions(): ShadowRootInit {
    return (this.constructor as typeof HktElement).shadowRootOptions;
  }

  /** Takes the seal of the scope's face in place of the last one's. */
  protected changeFace(last: Face | undefined): void {
    const root = this.renderRoot as ShadowRoot;
    const { face } = this.scope;
    if (!face.sheet) {
      if (last !== face) last?.undress(root);
      face.dress(root, litNonce());
    } else if (last !== face) root.adoptedStyleSheets = sheetsOf(face, this.constructor as typeof HktElement);
  }
}

const sheets = new WeakMap<Face, Map<typeof HktElement, CSSStyleSheet[]>>();

/** The seal first, so that an element's own layout stands on top of the reset; one array per face and class. */
function sheetsOf(face: Face, element: typeof HktElement): CSSStyleSheet[] {
  let ofFace = sheets.get(face);
  if (!ofFace) sheets.set(face, (ofFace = new Map<typeof HktElement, CSSStyleSheet[]>()));
  let list = ofFace.get(element);
  if (!list) ofFace.set(element, (list = [face.sheet!, ...element.elementStyles.map(asSheet)]));
  return list;
}

function asSheet(style: CSSResultOrNative): CSSStyleSheet {
  return style instanceof CSSStyleSheet ? style : style.styleSheet!;
}

/** The page's nonce under a strict CSP, as Lit reads it; needed only where an engine has no adopted sheets. */
function litNonce(): string | undefined {
  return (globalThis as { litNonce?: string }).litNonce;
}

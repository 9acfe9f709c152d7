import { ContextEvent } from '@lit/context';
import { html, LitElement, render } from 'lit';
import type { CSSResult, CSSResultGroup, CSSResultOrNative, PropertyValues, TemplateResult } from 'lit';
import { named, registry, seal } from '@huiketing/identity/runtime';
import { RENDER_FAILED, STYLE_BLOCKED_BY_CSP } from '@huiketing/model/errors';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import type { HktElementClass } from './define.ts';
import { pageScope, scopeContext } from './scope.ts';
import type { Member, Scope, ScopeKey } from './scope.ts';
import { warn } from './warn.ts';

/**
 * What every element of the kit is: sealed, at home in a scope, speaking its scope's language.
 * @internal
 */
export abstract class HktElement extends LitElement implements Member {
  static readonly tag: string;
  static readonly dependencies: readonly HktElementClass[] = [];
  /** The values of the scope that this element shows; a change of another costs it nothing. */
  static readonly uses: readonly ScopeKey[] = [];
  /** What its own styles stand on. */
  protected static readonly seal: string = seal;

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
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root) {
      if (last?.face !== scope.face) last?.face.undress(root);
      this.#dress(root);
    }
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

  /** One text of them all, for the face to write its values into. */
  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [named(this.seal + textOf(styles))] as unknown as CSSResultOrNative[];
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof HktElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#dress(root);
    return root;
  }

  /** One that can't be drawn says where to ask instead, until the next update goes well; its neighbours never notice. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(error);
      const { tag } = this.constructor as typeof HktElement;
      warn(RENDER_FAILED, tag, () => `could not be drawn (${String(error)})`, 'Showing where to ask instead');
      render(this.#renderFailed(), this.renderRoot, this.renderOptions);
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // A screen reader takes its voice from here; the host's own `lang` belongs to the page.
    const { innerRoot } = this;
    const { locale } = this.scope.values;
    if (innerRoot && innerRoot.lang !== locale) innerRoot.lang = locale;
  }

  /** The one element that carries the layout; without adopted sheets, a `<style>` stands before it. */
  protected get innerRoot(): HTMLElement | null {
    return this.renderRoot.lastElementChild as HTMLElement | null;
  }

  /** What the page put there for want of the script will do too. */
  #renderFailed(): TemplateResult {
    const isThere = [...this.childNodes].some(
      ({ nodeName, textContent }) => nodeName !== 'SCRIPT' && textContent!.trim(),
    );
    return html`<p class="root" lang=${this.scope.values.locale}>
      ${isThere ? html`<slot></slot>` : this.words(zh.empty, en.empty).go}
    </p>`;
  }

  #dress(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof HktElement;
    this.scope.face.dress(root, elementStyles[0] as unknown as string, litNonce());
    const cause = (): string =>
      root.isConnected && root.querySelector('style')?.sheet === null ? "the page's policy forbids its styles" : '';
    warn(
      STYLE_BLOCKED_BY_CSP,
      'huiketing',
      cause,
      "Showing words without the identity: set litNonce to the page's nonce",
    );
  }
}

/** Of what `css` made; a sheet made otherwise has no text to write values into. */
function textOf(styles: CSSResultGroup = []): string {
  return Array.isArray(styles) ? styles.map(textOf).join('') : (styles as CSSResult).toString();
}

/** The page's nonce under a strict CSP, as Lit reads it; needed only where an engine has no adopted sheets. */
function litNonce(): string | undefined {
  return (globalThis as { litNonce?: string }).litNonce;
}

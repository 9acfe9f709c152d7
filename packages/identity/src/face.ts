import type { IdentityPack } from '@huiketing/model';
import { defaultPreferences, settleModes } from './modes.ts';
import type { Environment, Modes, Preferences } from './modes.ts';
import { sealFor } from './seal.ts';

/**
 * What a page (or a hall on it) looks like: one pack in one set of modes, as one sheet that every element shares.
 * A change of mode or pack is one `replaceSync`, however many elements wear the face.
 */
export class Face {
  /** The shared sheet; absent where the engine has no adopted sheets (below Chrome 73), then each root carries a `<style>`. */
  readonly sheet: CSSStyleSheet | undefined = canAdopt() ? new CSSStyleSheet() : undefined;
  #pack: IdentityPack;
  #preferences: Preferences;
  #environment: Environment;
  #css = '';
  readonly #styles = new Map<ShadowRoot, HTMLStyleElement>();
  readonly #watchers = new Set<() => void>();

  constructor(pack: IdentityPack, environment: Environment, preferences: Preferences = defaultPreferences) {
    this.#pack = pack;
    this.#environment = environment;
    this.#preferences = { ...preferences };
    this.#draw();
  }

  get pack(): IdentityPack {
    return this.#pack;
  }

  get preferences(): Readonly<Preferences> {
    return this.#preferences;
  }

  get modes(): Modes {
    return settleModes(this.#preferences, this.#environment);
  }

  get css(): string {
    return this.#css;
  }

  prefer(change: Partial<Preferences>): void {
    this.#preferences = { ...this.#preferences, ...change };
    this.#draw();
  }

  wear(pack: IdentityPack): void {
    this.#pack = pack;
    this.#draw();
  }

  /** The device changed: night fell, or the reader asked for more contrast. */
  notice(environment: Environment): void {
    this.#environment = environment;
    this.#draw();
  }

  /** A face that starts as this one and then goes its own way. */
  branch(): Face {
    return new Face(this.#pack, this.#environment, this.#preferences);
  }

  /** Seals a shadow root without adopted sheets; with them, the root adopts `sheet` itself. */
  dress(root: ShadowRoot, nonce?: string): void {
    const style = document.createElement('style');
    if (nonce) style.setAttribute('nonce', nonce);
    style.textContent = this.#css;
    root.insertBefore(style, root.firstChild);
    this.#styles.set(root, style);
  }

  undress(root: ShadowRoot): void {
    this.#styles.get(root)?.remove();
    this.#styles.delete(root);
  }

  /** Calls back after each change of pack or modes; returns the way to stop. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #draw(): void {
    const css = sealFor(this.#pack, this.modes);
    if (css === this.#css) return;
    this.#css = css;
    this.sheet?.replaceSync(css);
    this.#styles.forEach((style) => (style.textContent = css));
    this.#watchers.forEach((watcher) => watcher());
  }
}

function canAdopt(): boolean {
  return typeof CSSStyleSheet === 'function' && 'replaceSync' in CSSStyleSheet.prototype && 'adoptedStyleSheets' in Document.prototype;
}

import type { IdentityPack } from '@huiketing/model';
import { settleModes } from './modes.ts';
import type { Environment, Modes, Preferences } from './modes.ts';
import { sealFor } from './seal.ts';

/**
 * What a page (or a hall on it) looks like: one pack in one set of modes, as one sheet that every element shares.
 * A change of mode or pack is one `replaceSync`, however many elements wear the face.
 *
 * A hall's face follows its page's in all that it does not fix itself.
 */
export class Face {
  /** The shared sheet; absent where the engine has no adopted sheets (below Chrome 73), then each root carries a `<style>`. */
  readonly sheet: CSSStyleSheet | undefined = canAdopt() ? new CSSStyleSheet() : undefined;
  readonly #page: Face | undefined;
  readonly #builtIn: IdentityPack;
  #worn: IdentityPack | undefined;
  #fixed: Partial<Preferences>;
  #environment: Environment;
  #css = '';
  #unfollow: (() => void) | undefined;
  readonly #styles = new Map<ShadowRoot, HTMLStyleElement>();
  readonly #watchers = new Set<() => void>();

  /** `preferences` are all of a page's, or those that a hall fixes. */
  constructor(builtIn: IdentityPack, environment: Environment, preferences: Partial<Preferences>, page?: Face) {
    this.#builtIn = builtIn;
    this.#environment = environment;
    this.#fixed = { ...preferences };
    this.#page = page;
    this.#draw();
  }

  get pack(): IdentityPack {
    return this.#worn ?? this.#page?.pack ?? this.#builtIn;
  }

  get preferences(): Readonly<Preferences> {
    return { ...this.#page?.preferences, ...this.#fixed } as Preferences;
  }

  get modes(): Modes {
    return settleModes(this.preferences, this.#environment);
  }

  get css(): string {
    return this.#css;
  }

  /** What a person asks for. What a hall does not fix becomes the whole page's. */
  prefer(change: Partial<Preferences>): void {
    const { own, rest } = this.#split(change);
    this.fix(own);
    if (this.#page && Object.keys(rest).length) this.#page.prefer(rest);
  }

  /** Fixes preferences for this face alone; `undefined` lets go of one. */
  fix(change: Partial<{ [K in keyof Preferences]: Preferences[K] | undefined }>): void {
    const fixed = { ...this.#fixed, ...change } as Partial<Preferences>;
    const names = Object.keys(change) as (keyof Preferences)[];
    for (const name of names) if (fixed[name] === undefined) delete fixed[name];
    if (!names.some((name) => fixed[name] !== this.#fixed[name])) return;
    this.#fixed = fixed;
    this.#draw();
    this.#tell();
  }

  /** Puts on a pack, or with `undefined` goes back to the page's (the page: to the built-in one). */
  wear(pack: IdentityPack | undefined): void {
    if (pack === this.#worn) return;
    this.#worn = pack;
    this.#draw();
    this.#tell();
  }

  /** The device changed: night fell, or the reader asked for more contrast. */
  notice(environment: Environment): void {
    this.#environment = environment;
    if (this.#draw()) this.#tell();
  }

  /** A face for a hall: as this one, but for what it fixes. It follows until `leave`. */
  branch(fixed: Partial<Preferences> = {}): Face {
    const face = new Face(this.#builtIn, this.#environment, fixed, this);
    face.follow();
    return face;
  }

  /** Catches up with the page and goes along with it again. */
  follow(): void {
    if (!this.#page || this.#unfollow) return;
    this.#unfollow = this.#page.watch(() => this.#catchUp());
    this.#catchUp();
  }

  leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** Seals a shadow root without adopted sheets; with them, the root adopts `sheet` itself. */
  dress(root: ShadowRoot, nonce?: string): void {
    if (this.#styles.has(root)) return;
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

  /** Calls back after each change of pack, preferences or modes; returns the way to stop. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  #split(change: Partial<Preferences>): { own: Partial<Preferences>; rest: Partial<Preferences> } {
    if (!this.#page) return { own: change, rest: {} };
    const own: Record<string, unknown> = {};
    const rest: Record<string, unknown> = {};
    for (const name of Object.keys(change) as (keyof Preferences)[]) {
      (name in this.#fixed ? own : rest)[name] = change[name];
    }
    return { own, rest };
  }

  #catchUp(): void {
    this.#environment = this.#page!.#environment;
    this.#draw();
    this.#tell();
  }

  /** Whether anything came out differently. */
  #draw(): boolean {
    const css = sealFor(this.pack, this.modes);
    if (css === this.#css) return false;
    this.#css = css;
    this.sheet?.replaceSync(css);
    this.#styles.forEach((style) => (style.textContent = css));
    return true;
  }

  #tell(): void {
    this.#watchers.forEach((watcher) => watcher());
  }
}

function canAdopt(): boolean {
  return (
    typeof CSSStyleSheet === 'function' &&
    'replaceSync' in CSSStyleSheet.prototype &&
    'adoptedStyleSheets' in Document.prototype
  );
}

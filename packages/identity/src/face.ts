import type { IdentityPack } from '@huiketing/model';
import { settleModes } from './modes.ts';
import type { Environment, Modes, Preferences } from './modes.ts';
import { writerFor } from './seal.ts';

/** A change of what a face fixes; `undefined` lets go of one. */
export type Wishes = Partial<{ [K in keyof Preferences]: Preferences[K] | undefined }>;

/**
 * What a page (or a hall on it: hall-face.ts) looks like: one pack in one set of modes, as one sheet for each kind of
 * element. A change of mode or pack is one `replaceSync` a kind, however many elements wear the face.
 */
export class Face {
  /** The face around this one: a hall's has its page's. */
  protected readonly around: Face | undefined;
  protected fixed: Wishes;
  #environment: Environment;
  #worn: IdentityPack | undefined;
  #drawn = '';
  #write!: (text: string) => string;
  /** The sheets by their text; absent where the engine has none to rely on (below Chrome 85): each root has a `<style>`. */
  readonly #sheets = canAdopt() ? new Map<string, CSSStyleSheet>() : undefined;
  readonly #styles = new Map<ShadowRoot, [style: HTMLStyleElement, text: string]>();
  readonly #watchers = new Set<() => void>();

  /** `preferences` are all of a page's, or those that a hall fixes. */
  constructor(environment: Environment, preferences: Wishes, around?: Face) {
    this.#environment = environment;
    this.fixed = preferences;
    this.around = around;
    this.#draw();
  }

  /** The pack that is worn; `undefined` for the built-in one, whose look is the kit's own (`packOf` gives that too). */
  get pack(): IdentityPack | undefined {
    return this.#worn ?? this.around?.pack;
  }

  get preferences(): Readonly<Preferences> {
    return { ...this.around?.preferences, ...this.fixed } as Preferences;
  }

  get modes(): Modes {
    return settleModes(this.preferences, this.#environment);
  }

  /** What a person asks for. What a hall does not fix becomes the whole page's. */
  prefer(change: Partial<Preferences>): void {
    this.fix(change);
  }

  /** Fixes preferences for this face alone; `undefined` lets go of one. */
  fix(change: Wishes): void {
    const names = Object.keys(change) as (keyof Preferences)[];
    if (names.every((name) => change[name] === this.fixed[name])) return;
    const fixed = { ...this.fixed, ...change };
    for (const name of names) if (fixed[name] === undefined) delete fixed[name];
    this.fixed = fixed;
    this.redraw();
  }

  /** Puts on a pack, or with `undefined` goes back to the page's (the page: to the built-in one). */
  wear(pack: IdentityPack | undefined): void {
    if (pack === this.#worn) return;
    this.#worn = pack;
    this.redraw();
  }

  /** The device changed: night fell, or the reader asked for more contrast. */
  notice(environment: Environment): void {
    this.#environment = environment;
    if (this.#draw()) this.#tell();
  }

  /** Gives a root its one sheet, with this face's values in it, and keeps it up to date. */
  dress(root: ShadowRoot, text: string, nonce?: string): void {
    if (this.#sheets) {
      root.adoptedStyleSheets = [this.#sheetOf(text)];
    } else if (!this.#styles.has(root)) {
      const style = document.createElement('style');
      if (nonce) style.setAttribute('nonce', nonce);
      this.#styles.set(root, [style, text]);
      this.#fill(style, text);
      root.insertBefore(style, root.firstChild);
    }
  }

  /** So that a face does not keep alive what has left. */
  undress(root: ShadowRoot): void {
    this.#styles.get(root)?.[0].remove();
    this.#styles.delete(root);
  }

  /** Calls back after each change of pack, preferences or modes; returns the way to stop. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  protected redraw(): void {
    this.#draw();
    this.#tell();
  }

  /** Whether anything came out differently. */
  #draw(): boolean {
    const { pack, modes } = this;
    const drawn = JSON.stringify([modes, pack]);
    if (drawn === this.#drawn) return false;
    this.#drawn = drawn;
    this.#write = writerFor(pack, modes);
    this.#sheets?.forEach((sheet, text) => replaceText(sheet, this.#write(text)));
    this.#styles.forEach(([style, text]) => this.#fill(style, text));
    return true;
  }

  #sheetOf(text: string): CSSStyleSheet {
    let sheet = this.#sheets!.get(text);
    if (!sheet) {
      this.#sheets!.set(text, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(this.#write(text));
    }
    return sheet;
  }

  /** The inner root's reset would show the text of a `<style>` beside it. */
  #fill(style: HTMLStyleElement, text: string): void {
    style.textContent = `${this.#write(text)}:host>style{display:none!important}`;
  }

  #tell(): void {
    this.#watchers.forEach((watcher) => watcher());
  }
}

/** WebKit 2.50 goes on with what it made of the old text where two roots share a sheet; a rule that comes and goes wakes it. */
function replaceText(sheet: CSSStyleSheet, css: string): void {
  sheet.replaceSync(css);
  sheet.insertRule(':host{}', 0);
  sheet.deleteRule(0);
}

/**
 * Chromium 75 dies when a sheet is replaced that a root adopted which has left the page; 83 does not. `replaceAll` came
 * with 85, and is in all other engines that adopt sheets.
 */
function canAdopt(): boolean {
  return (
    typeof CSSStyleSheet === 'function' &&
    'replaceAll' in String.prototype &&
    'replaceSync' in CSSStyleSheet.prototype &&
    'adoptedStyleSheets' in Document.prototype
  );
}

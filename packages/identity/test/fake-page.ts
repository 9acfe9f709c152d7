/** As much of a browser as a face needs. */

export class FakeSheet {
  static replaced = 0;
  text = '';
  replaceSync(text: string): void {
    FakeSheet.replaced++;
    this.text = text;
  }

  /** Only comes and goes (see `replaceText` in face.ts), so the fake keeps no rules. */
  insertRule(): number {
    return 0;
  }

  deleteRule(): void {}
}

type Listener = () => void;

/** Media queries that a test can turn on. */
export class FakeMedia {
  readonly #on = new Set<string>();
  readonly #listeners: Listener[] = [];

  readonly matchMedia = (query: string): unknown => {
    const isOn = (): boolean => this.#on.has(query);
    return {
      get matches() {
        return isOn();
      },
      addEventListener: (_type: string, listener: Listener) => this.#listeners.push(listener),
    };
  };

  set(query: string, on: boolean): void {
    if (on) this.#on.add(query);
    else this.#on.delete(query);
    this.#listeners.forEach((listener) => listener());
  }
}

export class FakeStyle {
  textContent = '';
  parent: FakeRoot | undefined;
  readonly attributes: Record<string, string> = {};
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  remove(): void {
    this.parent!.children = this.parent!.children.filter((child) => child !== this);
  }
}

export class FakeRoot {
  children: FakeStyle[] = [];
  adoptedStyleSheets: FakeSheet[] = [];
  get firstChild(): FakeStyle | null {
    return this.children[0] ?? null;
  }
  insertBefore(style: FakeStyle): void {
    style.parent = this;
    this.children.unshift(style);
  }
}

const put = (name: string, value: unknown): void =>
  void Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

export function openPage({ adopts = true } = {}): FakeMedia {
  closePage();
  const media = new FakeMedia();
  put('matchMedia', media.matchMedia);
  put('CSSStyleSheet', adopts ? FakeSheet : class {});
  put(
    'Document',
    adopts
      ? class {
          get adoptedStyleSheets() {
            return [];
          }
        }
      : class {},
  );
  put('document', { createElement: () => new FakeStyle() });
  return media;
}

export function closePage(): void {
  const page = globalThis as Record<PropertyKey, unknown>;
  for (const name of ['matchMedia', 'CSSStyleSheet', 'Document', 'document']) delete page[name];
  delete page[Symbol.for('huiketing/1')];
}

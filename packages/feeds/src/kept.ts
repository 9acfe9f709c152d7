import type { TextStore } from './surroundings.ts';

/** Documents kept across reloads. Storage that is blocked, full or tampered with costs only the memory. */
export class Kept {
  readonly #storage: TextStore | undefined;
  readonly #prefix: string;

  constructor(storage: TextStore | undefined, src: string, hall: string) {
    this.#storage = storage;
    this.#prefix = `huiketing/1 ${src}#${hall} `;
  }

  read(name: string): unknown {
    try {
      const text = this.#storage?.get(this.#prefix + name);
      return text ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, value: unknown): void {
    try {
      this.#storage?.set(this.#prefix + name, JSON.stringify(value));
    } catch {
      // Nothing to do: what is shown does not depend on it.
    }
  }
}

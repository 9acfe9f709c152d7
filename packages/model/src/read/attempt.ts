/** No value: absent or not usable. */
export const NOTHING: unique symbol = Symbol('nothing');

/** What `work` gives, or NOTHING when it throws: getters and Proxies of strangers may do anything. */
export function attempt<T>(work: () => T): T | typeof NOTHING {
  try {
    return work();
  } catch {
    return NOTHING;
  }
}

/** Own enumerable names, or NOTHING for what has none to give. */
export function ownKeys(value: unknown): string[] | typeof NOTHING {
  return typeof value === 'object' && value !== null ? attempt(() => Object.keys(value)) : NOTHING;
}

/** Whether every object carries `key` by birth (`__proto__`, `constructor`, …). */
export function isUnsafe(key: string): boolean {
  return key in Object.prototype;
}

export function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

import { createStore, get, set } from 'idb-keyval';
import type { Shelf, TextStore } from '@huiketing/feeds';

/** Small texts. Touched only when used: reading `localStorage` itself throws where it is blocked. */
export const pageTexts: TextStore = {
  get: (key) => localStorage.getItem(key),
  set: (key, value) => localStorage.setItem(key, value),
};

let store: ReturnType<typeof createStore> | undefined;
const documents = (): ReturnType<typeof createStore> => (store ??= createStore('huiketing', 'documents'));

/** Whole documents, in IndexedDB; none where the engine has none. */
export const pageShelf: Shelf | undefined =
  typeof indexedDB === 'undefined'
    ? undefined
    : {
        get: async (key) => get<unknown>(key, documents()),
        set: async (key, value) => set(key, value, documents()),
      };

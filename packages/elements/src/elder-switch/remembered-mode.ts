import { STORAGE_UNAVAILABLE } from '@huiketing/model/errors';
import { isOneOf, MODES } from '@huiketing/model/vocabularies';
import type { Mode } from '@huiketing/model/vocabularies';
import { warn } from '../base/warn.ts';

/** The one thing that elements store. */
const KEY = 'huiketing:mode';

/** What this person chose last time, on this site. */
export function rememberedMode(): Mode | undefined {
  const mode = attempt(() => localStorage.getItem(KEY));
  return isOneOf(MODES, mode) ? mode : undefined;
}

export function rememberMode(mode: Mode): void {
  attempt(() => localStorage.setItem(KEY, mode));
}

/** A sandboxed frame, a strict privacy setting and a full store each throw. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    warn(
      STORAGE_UNAVAILABLE,
      'hkt-elder-switch',
      'the browser gives no storage',
      'The choice lasts as long as the page',
    );
    return undefined;
  }
}

import { signage } from '@huiketing/tokens/signage';
import type { WallScreen } from './modes.ts';

export type { WallScreen } from './modes.ts';

/** A screen on a wall, by its diagonal (inches), its distance (metres) and its size (CSS px as it hangs). */
export function wallScreen(size: Omit<WallScreen, 'tokens'>): WallScreen {
  return { ...size, tokens: (scheme, mode) => signage({ ...size, scheme, elder: mode === 'elder' }) };
}

import type { IdentityPack } from '@huiketing/model';
import { base, sets } from '@huiketing/tokens/seal';
import type { TokenValues } from '@huiketing/tokens/seal';

/**
 * A screen on a wall. It brings its own token values (`wallScreen` in `@huiketing/identity/signage`), so that a page
 * without one does not carry them.
 */
export interface WallScreen {
  /** Inches, corner to corner. */
  readonly diagonal: number;
  /** Metres to the farthest seat. */
  readonly distance: number;
  /** CSS pixels, as it hangs. */
  readonly width: number;
  readonly height: number;
  tokens(scheme: 'light' | 'dark', mode: 'standard' | 'elder'): TokenValues;
}

/** What a page, a hall or a person asks for. `auto` follows the device. */
export interface Preferences {
  mode: 'standard' | 'elder';
  scheme: 'light' | 'dark' | 'auto';
  contrast: 'normal' | 'high' | 'auto';
  density: 'comfortable' | 'compact';
  /** On a lobby screen, which one: text grows until it can be read from the farthest seat. */
  signage?: WallScreen | undefined;
}

/** What the device says, read from its media queries. */
export interface Environment {
  dark: boolean;
  moreContrast: boolean;
  forced: boolean;
  reducedMotion: boolean;
}

/** The modes in force: every preference settled. */
export interface Modes {
  mode: 'standard' | 'elder';
  scheme: 'light' | 'dark';
  contrast: 'normal' | 'high';
  density: 'comfortable' | 'compact';
  forced: boolean;
  reducedMotion: boolean;
  signage?: WallScreen | undefined;
}

/** A portal of 2016 is light, so we are light until the host says otherwise; contrast follows the reader. */
export const defaultPreferences: Readonly<Preferences> = {
  mode: 'standard',
  scheme: 'light',
  contrast: 'auto',
  density: 'comfortable',
};

export const plainEnvironment: Readonly<Environment> = {
  dark: false,
  moreContrast: false,
  forced: false,
  reducedMotion: false,
};

export function settleModes(wish: Preferences, environment: Environment): Modes {
  const { dark, moreContrast, forced, reducedMotion } = environment;
  return {
    ...wish,
    scheme: wish.scheme === 'auto' ? (dark ? 'dark' : 'light') : wish.scheme,
    contrast: wish.contrast === 'auto' ? (moreContrast ? 'high' : 'normal') : wish.contrast,
    forced,
    reducedMotion,
  };
}

/** What a pack brings to the sheet. */
export type PackLook = Partial<Pick<IdentityPack, 'colors' | 'type'>>;

/**
 * Every token's value for a pack in these modes. Later sets win: density < scheme < contrast < 长辈版 < signage < forced
 * colours. A pack's colours lie right over the kit's own of the same set, so that a set it leaves out stays as proven.
 */
export function tokensFor(modes: Modes, { colors, type }: PackLook = {}): TokenValues {
  const own = colors as Readonly<Record<string, TokenValues | undefined>> | undefined;
  const tokens: Record<string, string> = Object.assign({}, base, fontsOf(type), own?.['light']);
  for (const name of everydaySets(modes)) Object.assign(tokens, sets[name], own?.[name]);
  const { signage, scheme, mode } = modes;
  if (signage)
    Object.assign(tokens, signage.tokens(scheme, mode), own?.[scheme === 'dark' ? 'signageDark' : 'signageLight']);
  return Object.assign(tokens, modes.forced && sets.forced, modes.reducedMotion && sets.reducedMotion);
}

/** The sets that a pack may have colours of its own for, in their order. */
function everydaySets({ density, scheme, contrast, mode }: Modes): (keyof typeof sets)[] {
  const names: (keyof typeof sets)[] = [];
  if (density === 'compact') names.push(density);
  if (scheme === 'dark') names.push(scheme);
  if (contrast === 'high') names.push(scheme === 'dark' ? 'contrastDark' : 'contrastLight');
  if (mode === 'elder') names.push(mode);
  return names;
}

function fontsOf(type: PackLook['type']): TokenValues {
  const fonts: Record<string, string> = {};
  if (type?.family) fonts['--hkt-font-family'] = type.family;
  if (type?.familyName) fonts['--hkt-font-family-name'] = type.familyName;
  return fonts;
}

/** The sets of token values that a mode adds, in the order in which they are laid over each other. */
export const MODE_SETS = [
  'compact',
  'dark',
  'contrastLight',
  'contrastDark',
  'elder',
  'signageLight',
  'signageDark',
  'forced',
  'reducedMotion',
] as const;
export type ModeSet = (typeof MODE_SETS)[number];

/** What a page or a hall is in; all of it may be combined. */
export interface ModeChoice {
  readonly density?: 'comfortable' | 'compact';
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'normal' | 'high';
  readonly mode?: 'standard' | 'elder';
  readonly signage?: boolean;
  readonly forced?: boolean;
  readonly reducedMotion?: boolean;
}

/** The sets of a choice, later ones winning: density < scheme < contrast < elder < signage < forced; motion last. */
export function layersFor(choice: ModeChoice): ModeSet[] {
  const dark = choice.scheme === 'dark';
  const wanted: Record<ModeSet, boolean> = {
    compact: choice.density === 'compact',
    dark,
    contrastLight: choice.contrast === 'high' && !dark,
    contrastDark: choice.contrast === 'high' && dark,
    elder: choice.mode === 'elder',
    signageLight: choice.signage === true && !dark,
    signageDark: choice.signage === true && dark,
    forced: choice.forced === true,
    reducedMotion: choice.reducedMotion === true,
  };
  return MODE_SETS.filter((set) => wanted[set]);
}

/** A choice in words, for messages: `dark, high contrast`. */
export function describeChoice(choice: ModeChoice): string {
  const words = [
    choice.scheme === 'dark' ? 'dark' : 'light',
    choice.contrast === 'high' ? 'high contrast' : '',
    choice.mode === 'elder' ? 'elder' : '',
    choice.density === 'compact' ? 'compact' : '',
    choice.signage ? 'signage' : '',
  ];
  return words.filter((word) => word !== '').join(', ');
}

/** Every combination of the modes that text and colour can be in. Forced colours are the system's, not ours. */
export function allChoices(): ModeChoice[] {
  const choices: ModeChoice[] = [];
  for (let bits = 0; bits < 32; bits += 1) {
    choices.push({
      scheme: bits & 1 ? 'dark' : 'light',
      contrast: bits & 2 ? 'high' : 'normal',
      mode: bits & 4 ? 'elder' : 'standard',
      density: bits & 8 ? 'compact' : 'comfortable',
      signage: (bits & 16) !== 0,
    });
  }
  return choices;
}

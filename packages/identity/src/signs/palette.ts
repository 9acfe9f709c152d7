import type { SignPalette } from './types.ts';

const NAMES: { readonly [K in keyof SignPalette]: string } = {
  ground: '--hkt-color-page',
  paper: '--hkt-color-surface',
  text: '--hkt-color-text',
  quiet: '--hkt-color-text-quiet',
  line: '--hkt-color-line',
  primary: '--hkt-color-primary-fill-loud',
  onPrimary: '--hkt-color-primary-on-loud',
  primaryQuiet: '--hkt-color-primary-fill-quiet',
  onPrimaryQuiet: '--hkt-color-primary-on-quiet',
  support: '--hkt-color-support-border-loud',
  supportQuiet: '--hkt-color-support-fill-quiet',
  onSupportQuiet: '--hkt-color-support-on-quiet',
  mark: '--hkt-lockup-mark-color',
  accent: '--hkt-lockup-accent-color',
};

/** References between tokens go one tier down at a time; more steps than this would be a circle. */
const MOST_STEPS = 8;

function resolve(name: string, values: Readonly<Record<string, string>>): string {
  let value = values[name];
  for (let step = 0; step < MOST_STEPS && value !== undefined; step += 1) {
    const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    if (!reference) return value;
    value = values[reference];
  }
  throw new Error(`sign palette: no value for ${name}`);
}

/** The colours of a sign from token values (`base` of `@huiketing/tokens/seal`, with sets merged over it if wished). */
export function signPalette(values: Readonly<Record<string, string>>): SignPalette {
  const palette: Record<string, string> = {};
  for (const [key, name] of Object.entries(NAMES)) palette[key] = resolve(name, values);
  return palette as unknown as SignPalette;
}

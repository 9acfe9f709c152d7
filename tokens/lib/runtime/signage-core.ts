import type { TokenValues } from './seal-core.ts';

export interface SignageOptions {
  /** Inches, corner to corner. */
  readonly diagonal: number;
  /** Metres from the screen to the farthest seat. */
  readonly distance: number;
  /** The screen in CSS px as it hangs: a portrait screen is higher than wide. */
  readonly width: number;
  readonly height: number;
  /** Whether all of the text is sized for elders, not only what is marked so. */
  readonly elder?: boolean;
  /** Which colours lie underneath; signs have 7:1 text in both. */
  readonly scheme?: 'light' | 'dark';
}

/** Visual distance per letter height, and how much of the font size a 汉字 fills. */
export interface SignRatio {
  readonly text: number;
  readonly elder: number;
  readonly call: number;
  readonly face: number;
}

/** What signs change in each scheme, before their sizes. */
export interface SignColors {
  readonly light: TokenValues;
  readonly dark: TokenValues;
}

const SCALED = /^--hkt-(space|radius-[sml]$|icon|target|border|focus|measure|font-size)/;

/** Font sizes in px that can be read from the farthest seat; NaN where the screen is described wrongly. */
export function signSizes(ratio: SignRatio, screen: SignageOptions): { text: number; elder: number; call: number } {
  const pixel = (screen.diagonal * 25.4) / Math.hypot(screen.width, screen.height);
  // The tiny step back keeps 44.000000001 from becoming 45.
  const size = (times: number): number => Math.ceil((screen.distance * 1000) / times / pixel / ratio.face - 1e-9);
  const elder = size(ratio.elder);
  // A number called is as large as elders three times as far away need, but a quarter of the screen at most.
  const call = Math.max(elder, Math.min(size(ratio.call), Math.floor(Math.min(screen.width, screen.height) / 4)));
  return { text: size(ratio.text), elder, call };
}

export function openSignage(
  base: TokenValues,
  colors: SignColors,
  ratio: SignRatio,
): (options: SignageOptions) => TokenValues {
  return (options) => {
    const result: Record<string, string> = Object.assign({}, colors[options.scheme === 'dark' ? 'dark' : 'light']);
    const sizes = signSizes(ratio, options);
    // A screen described wrongly keeps the sizes of the reference screen.
    if (!(sizes.text > 0 && sizes.text < Infinity)) return result;
    const text = Math.max(options.elder ? sizes.elder : sizes.text, options.elder ? 18 : 16);
    for (const name in base) {
      if (!SCALED.test(name)) continue;
      const size = Math.round((parseFloat(base[name] as string) * text) / 16);
      result[name] = `${name.indexOf('font-size') > 0 ? Math.max(size, text) : size}px`;
    }
    for (const name of ['text', 'elder', 'call'] as const) result[`--hkt-signage-size-${name}`] = `${sizes[name]}px`;
    return result;
  };
}

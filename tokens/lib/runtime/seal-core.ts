/** Custom properties and their values: `'--hkt-color-page'` → `'#fbf7ee'`. */
export type TokenValues = Readonly<Record<string, string>>;

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

/** The sheet as it is stored: each name and each colour once, and one row of references for each set. */
export interface SealData {
  readonly roles: string;
  readonly colors: string;
  /** The palette by ramp, hex without its `#`. */
  readonly ramps: readonly string[];
  /**
   * A row for each set: a segment for each role, then one for the other colours. A segment names its ramp and
   * then the colours in the order of the names: `4` is the 5th of its ramp, `a4` the 5th of the first, `-` unchanged.
   */
  readonly rows: Readonly<Record<string, string>>;
  /** All the rest as `name:value;name:value`. */
  readonly rest: Readonly<Record<string, string>>;
  /** Visual distance per letter height, and how much of the font size a 汉字 fills. */
  readonly ratio: { readonly text: number; readonly elder: number; readonly call: number; readonly face: number };
}

type Mutable = Record<string, string>;
type SetName =
  | 'compact'
  | 'dark'
  | 'contrastLight'
  | 'contrastDark'
  | 'elder'
  | 'signageLight'
  | 'signageDark'
  | 'forced'
  | 'reducedMotion';

export interface Seal {
  readonly base: TokenValues;
  readonly sets: Readonly<Record<SetName, TokenValues>>;
  signage(options: SignageOptions): TokenValues;
}

const SCALED = /^--hkt-(space|radius-[sml]$|icon|target|border|focus|measure|font-size)/;

/** Names in the order of a row's segments. */
function colorNames(data: SealData): string[][] {
  const segments = data.roles.split(' ').map((role) => {
    const names: string[] = [];
    for (const part of ['fill', 'border', 'on']) {
      for (const loudness of ['quiet', 'normal', 'loud']) names.push(`${role}-${part}-${loudness}`);
    }
    return names;
  });
  return segments.concat([data.colors.split(' ')]);
}

/** Font sizes in px that can be read from the farthest seat; NaN where the screen is described wrongly. */
export function signSizes(
  ratio: SealData['ratio'],
  screen: SignageOptions,
): { text: number; elder: number; call: number } {
  const pixel = (screen.diagonal * 25.4) / Math.hypot(screen.width, screen.height);
  // The tiny step back keeps 44.000000001 from becoming 45.
  const size = (times: number): number => Math.ceil((screen.distance * 1000) / times / pixel / ratio.face - 1e-9);
  const elder = size(ratio.elder);
  // A number called is as large as elders three times as far away need, but a quarter of the screen at most.
  const call = Math.max(elder, Math.min(size(ratio.call), Math.floor(Math.min(screen.width, screen.height) / 4)));
  return { text: size(ratio.text), elder, call };
}

/** Reads the stored form; the page does this once. */
export function openSeal(data: SealData): Seal {
  const names = colorNames(data);
  const colors: Mutable = {};
  data.ramps.forEach((ramp, row) =>
    ramp.split(' ').forEach((color, step) => {
      colors[(row + 10).toString(36) + step.toString(36)] = color.length > 6 ? color : `#${color}`;
    }),
  );

  function values(set: string): Mutable {
    const result: Mutable = {};
    (data.rows[set] || '').split(';').forEach((segment, row) => {
      const codes = segment.split(' ');
      for (let i = 1; i < codes.length; i += 1) {
        const code = codes[i] as string;
        // A system colour is in no ramp and stands for itself.
        const color = colors[code] || colors[codes[0] + code] || code;
        if (code !== '-') result[`--hkt-color-${(names[row] as string[])[i - 1]}`] = color;
      }
    });
    for (const entry of (data.rest[set] || '').split(';')) {
      const at = entry.indexOf(':');
      if (at > 0) result[`--hkt-${entry.slice(0, at)}`] = entry.slice(at + 1);
    }
    return result;
  }

  const base = values('base');
  const sets = {} as Record<string, TokenValues>;
  for (const set in data.rows) if (set !== 'base') sets[set] = values(set);

  function signage(options: SignageOptions): TokenValues {
    const result: Mutable = Object.assign({}, sets[options.scheme === 'dark' ? 'signageDark' : 'signageLight']);
    const sizes = signSizes(data.ratio, options);
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
  }

  return { base, sets: sets as Seal['sets'], signage };
}

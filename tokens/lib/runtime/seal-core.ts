/** Custom properties and their values: `'--hkt-color-page'` → `'#fbf7ee'`. */
export type TokenValues = Readonly<Record<string, string>>;

/** The sheet as it is stored: each name and each colour once, and one row of references for each set. */
export interface SealData {
  readonly roles: string;
  /** The colours that belong to no role. */
  readonly colors: string;
  /** The palette, a segment for each ramp; hex without its `#`. */
  readonly ramps: string;
  /**
   * The colours of each set: a segment for each role, then one for the others. A segment names its ramp and then the
   * colours in the order of the names: `4` is the 5th of its ramp, `a4` the 5th of the first, `-` unchanged.
   */
  readonly rows: Readonly<Record<string, string>>;
  /**
   * All the rest of each set: `measure:640px`, or for names that begin alike `space 1 2:4 8`. There a whole number is
   * in px.
   */
  readonly rest: Readonly<Record<string, string>>;
}

export type SealedSet = 'compact' | 'dark' | 'contrastLight' | 'contrastDark' | 'elder' | 'forced' | 'reducedMotion';

export interface Seal {
  readonly base: TokenValues;
  readonly sets: Readonly<Record<SealedSet, TokenValues>>;
}

/** Names in the order of a row's colours; nine to a role. */
function colorNames({ roles, colors }: SealData): string[] {
  const names: string[] = [];
  for (const role of roles.split(' ')) {
    for (const part of ['fill', 'border', 'on']) {
      for (const loudness of ['quiet', 'normal', 'loud']) names.push(`${role}-${part}-${loudness}`);
    }
  }
  return names.concat(colors.split(' '));
}

/** Reads the stored form; the page does this once. */
export function openSeal(data: SealData): Seal {
  const names = colorNames(data);
  const ramps = data.ramps.split(';').map((ramp) => ramp.split(' '));

  /** `d6`: the ramp's letter and the step's place in it. What is not in the palette is a colour of the system. */
  function colorOf(code: string): string {
    const color = ramps[parseInt(code.charAt(0), 36) - 10]?.[parseInt(code.slice(1), 36)];
    return !color ? code : color.length > 6 ? color : `#${color}`;
  }

  function valuesOf(row = '', rest = ''): TokenValues {
    const values: Record<string, string> = {};
    row.split(';').forEach((segment, role) => {
      const [ramp, ...codes] = segment.split(' ');
      codes.forEach((code, i) => {
        if (code !== '-') values[`--hkt-color-${names[role * 9 + i]}`] = colorOf(code.length > 1 ? code : ramp + code);
      });
    });
    for (const entry of rest.match(/[^;]+/g) ?? []) {
      const [name, value] = entry.split(':') as [string, string];
      const [start, ...ends] = name.split(' ');
      const each = value.split(' ');
      if (!ends.length) values[`--hkt-${name}`] = value;
      ends.forEach((end, i) => (values[`--hkt-${start}-${end}`] = (each[i] as string).replace(/^\d+$/, '$&px')));
    }
    return values;
  }

  const sets: Record<string, TokenValues> = {};
  for (const name in Object.assign({}, data.rows, data.rest)) sets[name] = valuesOf(data.rows[name], data.rest[name]);
  const { base, ...others } = sets;
  return { base: base as TokenValues, sets: others as Seal['sets'] };
}

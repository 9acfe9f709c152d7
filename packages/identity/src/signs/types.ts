import type { Pictogram } from '../pictograms/types.ts';

/** The nine sign templates of the manual. */
export type SignKind = keyof SignData;

/** Colours of a sign; take them from the tokens with `signPalette`. */
export interface SignPalette {
  readonly ground: string;
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly primaryQuiet: string;
  readonly onPrimaryQuiet: string;
  readonly support: string;
  readonly supportQuiet: string;
  readonly onSupportQuiet: string;
  readonly mark: string;
  readonly accent: string;
}

export interface SignOptions {
  readonly palette: SignPalette;
  /** Default: the system Han stack of the tokens, without web fonts. */
  readonly fontFamily?: string;
}

/** A word in Chinese, with English under it where the sign has room. */
export interface SignWords {
  readonly zh: string;
  readonly en?: string;
}

/** What the foot or head of a sign says about the hall; both lines are the allowed variations of the identity. */
export interface SignHall {
  readonly community?: string;
  readonly secondLine?: string;
}

export type SignArrow = 'left' | 'right' | 'up';

export interface DirectoryRow extends SignWords {
  readonly pictogram: Pictogram;
  readonly arrow?: SignArrow;
  /** 1楼, or a distance: a word after the name. */
  readonly where?: string;
}

export interface SignData {
  /** 400 × 240 mm, beside the door. */
  readonly 'door-plate': SignHall & { readonly hours?: string; readonly phone?: string };
  /** 600 × 900 mm, inside the door: where everything is. */
  readonly directory: SignHall & { readonly title?: SignWords; readonly rows: readonly DirectoryRow[] };
  /** 400 × 160 mm, hanging or on the wall. */
  readonly 'zone-sign': SignWords & {
    readonly pictogram: Pictogram;
    readonly arrow?: SignArrow;
    readonly where?: string;
  };
  /** A4 folded once to two A5 faces: greets both who sit down and who comes by. */
  readonly 'table-tent': SignHall & {
    readonly pictogram: Pictogram;
    readonly headline: string;
    readonly line?: string;
    readonly en?: string;
  };
  /** A5: who looks after you today. The name is a worker's, shown as the worker wishes. */
  readonly 'duty-card': SignHall & {
    readonly name: string;
    readonly post: string;
    readonly does?: string;
    readonly phone?: string;
    /** Who comes instead: a duty card never says only that nobody is there. */
    readonly standIn: string;
  };
  /** A1: the compact on the wall. */
  readonly 'compact-wall': SignHall & {
    readonly title: string;
    readonly preface?: string;
    readonly articles: readonly { readonly short: string; readonly text: string }[];
    readonly adopted?: string;
  };
  /** 300 × 400 mm, at the door. */
  readonly hours: SignHall & {
    readonly rows: readonly { readonly day: string; readonly time: string }[];
    readonly note?: string;
    readonly phone?: string;
  };
  /** 100 × 70 mm, on the shelf of the supply station. */
  readonly 'supply-label': SignWords & { readonly pictogram: Pictogram; readonly rule: string };
  /** A4 notice. */
  readonly notice: SignHall & {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly signed?: string;
    readonly date?: string;
  };
}

/** Real sizes in millimetres. */
export const SIGN_SIZES: { readonly [K in SignKind]: { readonly width: number; readonly height: number } } = {
  'door-plate': { width: 400, height: 240 },
  directory: { width: 600, height: 900 },
  'zone-sign': { width: 400, height: 160 },
  'table-tent': { width: 210, height: 297 },
  'duty-card': { width: 148, height: 210 },
  'compact-wall': { width: 594, height: 841 },
  hours: { width: 300, height: 400 },
  'supply-label': { width: 100, height: 70 },
  notice: { width: 210, height: 297 },
};

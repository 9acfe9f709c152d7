/**
 * What a layer is, not what it looks like: the element (or sign) maps the role to a token.
 * `mark` the roof and the seats, `accent` the cup, `text` the wordmark.
 */
export type MarkRole = 'mark' | 'accent' | 'text';

/** One filled outline (non-zero rule). Nothing in the mark is stroked, so no engine can thin it. */
export interface MarkLayer {
  readonly role: MarkRole;
  readonly d: string;
}

/** A drawing in its own units with the origin at its top left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly MarkLayer[];
}

/** The three lockups. */
export type LockupVariant = 'horizontal' | 'stacked' | 'mark';

/** A drawing placed in a lockup: `translate(x y) scale(scale)`. */
export interface Placed {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Live text in a lockup: the community's name or the second line. Never outlines: names hold rare characters. */
export interface PlacedText {
  readonly slot: 'community' | 'second-line';
  readonly text: string;
  readonly x: number;
  /** Baseline, in lockup units. */
  readonly y: number;
  /** Font size in lockup units, already fitted to the width. */
  readonly size: number;
  readonly anchor: 'start' | 'middle';
  readonly weight: 400 | 500;
  /** Advance width the text may take, in lockup units. */
  readonly width: number;
}

/** A finished lockup: set `viewBox="0 0 width height"` and draw the parts. */
export interface LockupLayout {
  readonly variant: LockupVariant;
  readonly width: number;
  readonly height: number;
  /** Clear space on every side = the height of 客 in the wordmark, in lockup units. */
  readonly clear: number;
  /** Smallest width in CSS px: 24 for the mark, 120 with words, more where live text would fall under 12 px. */
  readonly minWidth: number;
  readonly drawings: readonly Placed[];
  readonly texts: readonly PlacedText[];
}

/** What a hall may write into its lockup, and nothing else. */
export interface LockupText {
  /** The community's name, e.g. 丽都社区. */
  readonly community?: string;
  /** 便民服务站, 党群服务中心… */
  readonly secondLine?: string;
  /** Drawn height of the mark in CSS px; at 32 or less the small optical size is used. Default 48. */
  readonly markPx?: number;
}

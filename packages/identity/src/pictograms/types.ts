/** Where a pictogram belongs: one of the 8 zones, one of the N feature zones, a thing in the hall, or something one does. */
export type PictogramGroup = 'zone' | 'feature-zone' | 'facility' | 'action';

/**
 * One drawn line or shape on the 24×24 grid.
 * A string is stroked in currentColor (width 1.75, round caps and joins, no fill);
 * the object form is filled with currentColor and not stroked.
 */
export type PictogramPath = string | { readonly d: string; readonly fill: true };

/** A pictogram of the kit: data only, so that elements, signs and printed matter draw the same lines. */
export interface Pictogram {
  /** Kebab-case key; equals the file name. */
  readonly name: string;
  /** The plain word shown beside it, Chinese. */
  readonly zh: string;
  /** The plain word shown beside it, English. */
  readonly en: string;
  readonly group: PictogramGroup;
  readonly paths: readonly PictogramPath[];
}

/** Side of the drawing grid, in grid units. */
export const PICTOGRAM_GRID = 24;

/** Stroke width on the grid, in grid units; scales with the drawing. */
export const PICTOGRAM_STROKE = 1.75;

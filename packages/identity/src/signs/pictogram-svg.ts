import { PICTOGRAM_GRID, PICTOGRAM_STROKE, type Pictogram } from '../pictograms/types.ts';

/** The inside of a pictogram as SVG markup on its 24 grid, in currentColor. Elements build DOM instead. */
export function pictogramMarkup(pictogram: Pictogram): string {
  return pictogram.paths
    .map((path) =>
      typeof path === 'string'
        ? `<path fill="none" stroke="currentColor" stroke-width="${PICTOGRAM_STROKE}" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`
        : `<path fill="currentColor" d="${path.d}"/>`,
    )
    .join('');
}

/** A whole pictogram as an SVG element of `size` px (or any unit the caller scales by). */
export function pictogramSvg(pictogram: Pictogram, size: number): string {
  const box = `0 0 ${PICTOGRAM_GRID} ${PICTOGRAM_GRID}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">${pictogramMarkup(pictogram)}</svg>`;
}

import { encode } from 'uqr';

/**
 * The largest code we draw. Version 20 has 97 modules, 105 with its quiet zone: in a column of 280 px, some 44 mm wide
 * on a phone, each module still measures 0.4 mm, what a phone's camera needs.
 */
const LARGEST_VERSION = 20;

/** Light modules around the code; ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

export interface Drawing {
  /** Modules along one side, quiet zone included. */
  side: number;
  /** The dark modules as one path, one unit a module. */
  path: string;
}

/** Draws a text as a QR code (error correction M or better); nothing when it is too long or no text at all. */
export function drawCode(text: string): Drawing | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', boostEcc: true, maxVersion: LARGEST_VERSION, border: 0 });
    return { side: size + 2 * QUIET_ZONE, path: data.map(drawRow).join('') };
  } catch {
    // Too long, or half of a surrogate pair, which no UTF-8 can hold.
    return undefined;
  }
}

/** Neighbouring dark modules as one bar. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const width = x - start + 1;
    path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`;
  }
  return path;
}

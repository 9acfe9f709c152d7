/** Compares two pictures pixel by pixel: any difference is one too many. */
import { PNG } from 'pngjs';

export interface Area {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export const decode = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));

/** How many pixels differ inside `area`. */
export function differing(one: PNG, other: PNG, { left, top, width, height }: Area): number {
  let count = 0;
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) {
      const at = (y * one.width + x) * 4;
      if (one.data.readUInt32LE(at) !== other.data.readUInt32LE(at)) count++;
    }
  }
  return count;
}

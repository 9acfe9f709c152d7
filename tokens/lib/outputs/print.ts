import { isColorValue } from '../color-value.ts';
import { GENERATED, type Files, type Kit } from '../kit.ts';
import { flatten } from '../tree.ts';

interface Swatch {
  readonly name: string;
  readonly rgb: readonly [number, number, number];
}

/** The opaque primitives: ink on paper has no alpha. */
export function swatches(kit: Kit): Swatch[] {
  return [...flatten(kit.source.primitive)].flatMap(([path, { value }]) => {
    if (!isColorValue(value) || value.alpha !== undefined) return [];
    const number = parseInt(value.hex.slice(1), 16);
    const name = path.split('.').slice(1).join(' ');
    return [{ name, rgb: [number >> 16, (number >> 8) & 255, number & 255] as const }];
  });
}

/** GIMP, Inkscape, Scribus, Krita. */
export function gpl(colours: readonly Swatch[]): string {
  const lines = colours.map(({ name, rgb }) => `${rgb.map((c) => String(c).padStart(3)).join(' ')}\t${name}`);
  return `GIMP Palette\nName: Huiketing 会客厅\nColumns: 11\n# ${GENERATED}\n${lines.join('\n')}\n`;
}

function aseColour({ name, rgb }: Swatch): Buffer {
  const text = Buffer.from(`${name}\0`, 'utf16le').swap16();
  const body = Buffer.alloc(2 + text.length + 4 + 12 + 2);
  body.writeUInt16BE(text.length / 2, 0);
  text.copy(body, 2);
  body.write('RGB ', 2 + text.length, 'latin1');
  rgb.forEach((channel, index) => body.writeFloatBE(channel / 255, 6 + text.length + index * 4));
  // 0 is a global colour: changing it changes every use in the document.
  body.writeUInt16BE(0, 18 + text.length);
  const head = Buffer.alloc(6);
  head.writeUInt16BE(1, 0);
  head.writeUInt32BE(body.length, 2);
  return Buffer.concat([head, body]);
}

/** Adobe Swatch Exchange 1.0. */
export function ase(colours: readonly Swatch[]): Uint8Array {
  const head = Buffer.alloc(12);
  head.write('ASEF', 'latin1');
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(colours.length, 8);
  return Buffer.concat([head, ...colours.map(aseColour)]);
}

export function printOutput(kit: Kit): Files {
  const colours = swatches(kit);
  return new Map<string, string | Uint8Array>([
    ['print/huiketing.gpl', gpl(colours)],
    ['print/huiketing.ase', ase(colours)],
  ]);
}

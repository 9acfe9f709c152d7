import { layoutLockup } from './lockup.ts';
import type { LockupLayout, LockupText, LockupVariant, MarkRole } from './types.ts';

/** The colour of each role; in the mono and reversed tones all three are the same. */
export type MarkColours = Readonly<Record<MarkRole, string>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for SVG content and attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

/** The inside of a lockup as SVG markup, in its own units: for signs, masters and documents. Elements build DOM instead. */
export function lockupMarkup(layout: LockupLayout, colours: MarkColours, fontFamily: string): string {
  const drawings = layout.drawings.map(({ drawing, x, y, scale }) => {
    const paths = drawing.layers.map(({ role, d }) => `<path fill="${escapeXml(colours[role])}" d="${d}"/>`).join('');
    return `<g transform="translate(${x} ${y}) scale(${scale.toFixed(4)})">${paths}</g>`;
  });
  const texts = layout.texts.map(
    (t) =>
      `<text x="${t.x}" y="${t.y}" font-size="${t.size}" font-weight="${t.weight}" text-anchor="${t.anchor}"` +
      ` font-family="${escapeXml(fontFamily)}" fill="${escapeXml(colours.text)}">${escapeXml(t.text)}</text>`,
  );
  return drawings.join('') + texts.join('');
}

/** A whole lockup as an SVG document without clear space around it. */
export function lockupSvg(
  variant: LockupVariant,
  text: LockupText,
  colours: MarkColours,
  fontFamily = 'sans-serif',
): string {
  const layout = layoutLockup(variant, text);
  const inside = lockupMarkup(layout, colours, fontFamily);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}">${inside}</svg>`;
}

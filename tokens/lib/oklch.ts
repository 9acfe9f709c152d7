/** An sRGB colour as hex, and whether it had to be cut to fit. */
export interface HexColor {
  readonly hex: string;
  readonly clipped: boolean;
}

const gamma = (c: number): number => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);

/** OKLCH (lightness 0–1, chroma, hue in degrees) to sRGB hex, for engines that know no `oklch()`. */
export function oklchToHex(l: number, c: number, h: number): HexColor {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map(gamma);
  const bytes = channels.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255));
  return {
    hex: `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    clipped: channels.some((value) => value < -0.002 || value > 1.002),
  };
}

import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';
import { GENERATED, type Files, type Kit } from '../kit.ts';
import { isUnsealed } from '../names.ts';
import { amount, channels, formatNative, registerValue, type NativeFile } from '../native.ts';
import { flatten } from '../tree.ts';

const WEIGHTS: Readonly<Record<string, string>> = { 400: 'regular', 500: 'medium', 700: 'bold' };

const share = (value: number): string => (value / 255).toFixed(3);

function swiftValue(token: TransformedToken): string {
  const color = channels(token.$value);
  if (color) {
    const [r, g, b, a] = color;
    return `UIColor(red: ${share(r)}, green: ${share(g)}, blue: ${share(b)}, alpha: ${a})`;
  }
  const value = String(token.$value);
  // A token that refers to another comes by with the other's Swift already in it.
  if (/^[A-Z]/.test(value)) return value;
  if (token.$type === 'dimension') return `CGFloat(${amount(token.$value)})`;
  if (token.$type === 'duration') return `TimeInterval(${amount(token.$value) / 1000})`;
  if (token.$type === 'fontWeight') return `UIFont.Weight.${WEIGHTS[value] ?? 'regular'}`;
  return value;
}

const camel = (path: readonly string[]): string =>
  path.join('-').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

registerValue('hkt/swift', swiftValue);
StyleDictionary.registerTransform({ name: 'hkt/swift-name', type: 'name', transform: (token) => camel(token.path) });

const FILES: readonly (NativeFile & { className: string })[] = [
  { className: 'HktLight', destination: 'HktLight.swift', types: ['color'] },
  { className: 'HktDark', destination: 'HktDark.swift', types: ['color'], set: 'dark' },
  { className: 'HktContrastLight', destination: 'HktContrastLight.swift', types: ['color'], set: 'contrastLight' },
  { className: 'HktContrastDark', destination: 'HktContrastDark.swift', types: ['color'], set: 'contrastDark' },
  {
    className: 'HktMetrics',
    destination: 'HktMetrics.swift',
    types: ['dimension', 'duration', 'fontWeight', 'number'],
  },
  { className: 'HktElderMetrics', destination: 'HktElderMetrics.swift', types: ['dimension', 'number'], set: 'elder' },
  { className: 'HktCompactMetrics', destination: 'HktCompactMetrics.swift', types: ['dimension'], set: 'compact' },
];

/** Colours that follow the system's scheme and contrast by themselves. */
function dynamicColours(kit: Kit): string {
  const tokens = [...flatten(kit.source.semantic).values(), ...flatten(kit.source.component).values()];
  const names = tokens
    .filter((token) => token.type === 'color' && !isUnsealed(token.path))
    .map((token) => camel(token.path.split('.')));
  const line = (name: string): string =>
    `    public static let ${name} = choose(HktLight.${name}, HktDark.${name}, HktContrastLight.${name}, HktContrastDark.${name})`;
  return `// ${GENERATED}
import UIKit

public enum HktColor {
    private static func choose(_ light: UIColor, _ dark: UIColor, _ lightHigh: UIColor, _ darkHigh: UIColor) -> UIColor {
        UIColor { traits in
            let high = traits.accessibilityContrast == .high
            return traits.userInterfaceStyle == .dark ? (high ? darkHigh : dark) : (high ? lightHigh : light)
        }
    }

${names.map(line).join('\n')}
}
`;
}

export async function iosOutput(kit: Kit): Promise<Files> {
  const files = new Map<string, string>();
  for (const file of FILES) {
    const platform = {
      transforms: ['hkt/swift-name', 'hkt/swift'],
      files: [{ format: 'ios-swift/enum.swift', options: { className: file.className, fileHeader: 'hkt/header' } }],
    };
    files.set(`ios/${file.destination}`, await formatNative(kit, file, platform));
  }
  return files.set('ios/HktColor.swift', dynamicColours(kit));
}

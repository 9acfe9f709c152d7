import { parseIdentityPack } from '@huiketing/model';
import type { IdentityPack, Text } from '@huiketing/model';
import { lintWords } from '@huiketing/model/words';
import { checkPack as checkColors } from '@huiketing/tokens/pairs';
import type { PackColors } from '@huiketing/tokens/pairs';

export interface PackFinding {
  /** `format`, `legibility`, `wording`, or what the colours broke: `contrast`, `reserved-colour`, `not-allowed`… */
  code: string;
  /** The field or token at fault. */
  name: string;
  message: string;
}

/** Everything that keeps a pack from being signed or built; empty when all is well. Never throws. */
export function checkPack(document: unknown): PackFinding[] {
  const { value: pack, problems } = parseIdentityPack(document);
  const findings: PackFinding[] = problems.map(({ path, message }) => ({
    code: 'format',
    name: path.join('.'),
    message,
  }));
  if (!pack) return findings;
  return [...findings, ...checkColors(colorsOf(pack)), ...checkFonts(pack), ...checkWords(pack)];
}

/** The pack says `light` where the token sets say `base`: a district thinks in schemes. */
function colorsOf({ colors }: IdentityPack): PackColors {
  const { light, ...others } = colors ?? {};
  const sets: Record<string, Record<string, string>> = {};
  for (const [name, values] of Object.entries({ base: light, ...others })) if (values) sets[name] = values;
  return sets;
}

const GENERIC = /(^|,)\s*(sans-serif|serif|system-ui|ui-sans-serif|ui-serif)\s*$/;
/** Handwriting and decoration are for greeting cards. */
const ILLEGIBLE = /(^|,)\s*(cursive|fantasy)\s*(,|$)/;

function checkFonts({ type }: IdentityPack): PackFinding[] {
  const findings: PackFinding[] = [];
  for (const key of ['family', 'familyName'] as const) {
    const families = type?.[key];
    if (!families || (GENERIC.test(families) && !ILLEGIBLE.test(families))) continue;
    const message = `type.${key}: must end in sans-serif or serif, without cursive or fantasy (got ${families})`;
    findings.push({ code: 'legibility', name: `type.${key}`, message });
  }
  return findings;
}

function checkWords({ names, strings }: IdentityPack): PackFinding[] {
  const findings: PackFinding[] = [];
  for (const [group, table] of Object.entries({ names, strings })) {
    for (const [key, text] of Object.entries(table)) {
      const name = `${group}.${key}`;
      for (const words of linesOf(text)) {
        for (const { found, suggestion, why } of lintWords(words, { level: 'error' })) {
          findings.push({ code: 'wording', name, message: `${name}: ${found} → ${suggestion || why}` });
        }
      }
    }
  }
  return findings;
}

function linesOf(text: Text): string[] {
  const lines = typeof text === 'string' ? [text] : Object.values(text);
  return lines.filter((line): line is string => typeof line === 'string');
}

/** Everything that is wrong with a list, found in one go; what is good is kept. */
import { parseCatalogue } from '@huiketing/model';
import type { Catalogue, Path, Problem } from '@huiketing/model';
import { againstList } from './district-list.ts';
import type { DistrictList } from './district-list.ts';
import { atPath, finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { breachesOf } from './item-rules.ts';
import type { Breach } from './item-rules.ts';
import type { RuleId } from './mends.ts';
import { textOf } from './text-of.ts';
import { positionsIn } from './positions.ts';
import { wordingOfCategory, wordingOfItem } from './wording.ts';

export interface CheckOptions {
  /** Codes of the zones this hall has; the eight and the known feature zones when not given. */
  zones?: Iterable<string>;
  /** The district's list, where it is known: names and number of the categories are held against it. */
  list?: DistrictList;
}

export interface Checked {
  /** The good part, or undefined when nothing useful was there. */
  catalogue: Catalogue | undefined;
  findings: Finding[];
}

/**
 * Parses a catalogue and holds it against the rules between its fields, the wording rules, the zones and the
 * district's list. Never throws. Paths are those of the input.
 */
export function checkCatalogue(input: unknown, options: CheckOptions = {}): Checked {
  const { zones, list } = options;
  const { value, problems } = parseCatalogue(input, zones ? { zones } : {});
  const findings = problems.map((problem) => fromProblem(problem, input));
  if (!value) return { catalogue: undefined, findings };
  const positions = positionsIn(input, value);
  const add = (base: Path, breaches: Breach[]): void => {
    for (const { rule, level, path, value: said, said: words } of breaches) {
      findings.push(finding(level, rule, atPath([...base, ...path]), said, words));
    }
  };
  value.categories.forEach((category, at) => {
    add(['categories', positions.category(at)], wordingOfCategory(category));
    category.items.forEach((item, index) => {
      add(positions.item(at, index), [...breachesOf(item), ...wordingOfItem(item)]);
    });
  });
  if (list) findings.push(...againstList(value, list, positions.category));
  return { catalogue: value, findings };
}

/** A parser's code → our rule. */
const RULES: Partial<Record<Problem['code'], RuleId>> = {
  missing: 'missing',
  duplicate: 'unique-code',
  'unknown-reference': 'zone-exists',
  'unknown-field': 'unknown-field',
  'count-mismatch': 'count-mismatch',
  'too-many': 'too-many',
};

export function fromProblem({ code, path, message, level }: Problem, input: unknown): Finding {
  const value = valueAt(input, path);
  const rule = RULES[code] ?? 'wrong-value';
  const counts = /says (\d+), but (\d+)/.exec(message);
  const is = counts ? counts[1]! : textOf(value).slice(0, 40);
  const against = counts ? counts[2]! : causeOf(message);
  const said = { name: String(path[path.length - 1] ?? ''), is, against, zh: causeInChinese(against) };
  return finding(level, rule, atPath(path), value, said);
}

/** The parser's own words, without the path and the value: those are told apart. */
function causeOf(message: string): string {
  return message
    .replace(/^[^:]*: /, '')
    .replace(/ \(got .*$/, '')
    .replace(/\.$/, '');
}

/** What a parser asks for, in Chinese. What is not here stays as the parser says it. */
const ASKED: readonly [RegExp, string][] = [
  [/^must be a whole number(?: from (\d+) to (\d+))?.*$/, '应为整数'],
  [/^must be text of at most (\d+) characters.*$/, '文字应不超过 $1 个字'],
  [/^must be text.*$/, '应为文字'],
  [/^must be one of (.*)$/, '应为 $1 之一'],
  [/^must be 是 or 否.*$/, '应为“是”或“否”'],
  [/^must be an address.*$/, '应为网址'],
  [/^must be a code.*$/, '应为字母、数字组成的编码'],
  [/^must be a list.*$/, '应为列表'],
  [/^must be an object.*$/, '应为一组字段'],
];

function causeInChinese(cause: string): string {
  const asked = ASKED.find(([pattern]) => pattern.test(cause));
  return asked ? cause.replace(asked[0], asked[1]) : cause;
}

/** Own fields only, and never a getter's doing that throws. */
export function valueAt(input: unknown, path: Readonly<Path>): unknown {
  try {
    return path.reduce<unknown>((value, step) => {
      const has = typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, step);
      return has ? (value as Record<string | number, unknown>)[step] : undefined;
    }, input);
  } catch {
    return undefined;
  }
}

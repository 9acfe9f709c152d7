/** data/readings*.json, from the dictionaries of pinyin-pro and OpenCC. `--check` compares instead. */
import { gzipSync } from 'node:zlib';
import { writeOrCheck } from '../../model/scripts/generated.ts';
import {
  beyond,
  distance,
  distancesOf,
  EVERYDAY,
  FIRST_NUMBER,
  gb2312,
  NO_READING,
  TRADITIONAL,
} from '../src/readings/table.ts';
import type { ReadingsTable } from '../src/readings/table.ts';
import { dictionary } from './dictionary.ts';

const COMMAND = 'npx node packages/catalogue/scripts/build-readings.ts';
const { readings } = dictionary;

const firstOf = (character: string): string | undefined => readings.of(character)[0];

/** Every syllable, in the order of the alphabet, which is that of the everyday characters, too. */
function syllablesOf(characters: readonly string[]): string[] {
  const all = new Set<string>();
  for (const character of characters) for (const syllable of readings.of(character)) all.add(syllable);
  return [...all].sort();
}

const rest = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => String.fromCodePoint(from + n)).filter((each) => firstOf(each));

function tableOf(common: readonly string[], others: readonly string[], outside: readonly string[]): ReadingsTable {
  const syllables = syllablesOf([...common, ...others, ...outside]);
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  const simplified: string[] = [];
  let last = 0;
  const codeOf = (character: string, at = EVERYDAY): string => {
    const simple = readings.simplified(character);
    if (simple !== character && simple >= '\u4e00' && simple <= '\u9fff') {
      simplified.push(simple);
      return TRADITIONAL;
    }
    const first = firstOf(character);
    if (first === undefined) return NO_READING;
    const number = numbers.get(first)!;
    const code = at < EVERYDAY ? distance(number - last) : number;
    last = number;
    return String.fromCharCode(FIRST_NUMBER + code);
  };
  const codes = common.map(codeOf).join('');
  const otherCodes = others.map((character) => codeOf(character)).join('');
  const more = new Map<string, string>();
  const add = (syllable: string, character: string): void =>
    void more.set(syllable, (more.get(syllable) ?? '') + character);
  for (const character of common.slice(0, EVERYDAY))
    for (const other of readings.of(character).slice(1)) add(other, character);
  for (const character of outside) add(firstOf(character)!, character);
  return {
    syllables: syllables.join(' '),
    gb2312: codes,
    ...(others.length && { others: otherCodes }),
    ...(simplified.length && { simplified: distancesOf(simplified) }),
    more: [...more].map(([syllable, characters]) => syllable + characters).join(' '),
  };
}

export function readingFiles(): Map<string, string> {
  const common = gb2312();
  const outside = [...rest(0x3400, 0x4dc0), ...rest(0x20000, 0x2a6e0), ...rest(0x2a700, 0x2ebe1)];
  const files = new Map<string, string>();
  for (const [name, table] of [
    ['readings', tableOf(common, beyond(common), outside)],
    ['readings-gb2312', tableOf(common, [], [])],
  ] as const) {
    const path = new URL(`../data/${name}.json`, import.meta.url).pathname;
    files.set(path, JSON.stringify(table) + '\n');
  }
  return files;
}

if (import.meta.main) {
  const files = readingFiles();
  files.forEach((text, path) => console.log(path.split('/').pop(), gzipSync(text, { level: 9 }).length, 'bytes gzip'));
  process.exitCode = await writeOrCheck(files, process.argv.includes('--check'), COMMAND);
}

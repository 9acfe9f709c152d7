/**
 * `huiketing-words [--level error|warn|info] FILE…`
 * Prints `file:line:column rule found → suggestion`. Exit 0 clean, 1 findings, 2 used wrongly or a file unreadable.
 */
import { readFileSync } from 'node:fs';
import { FILE_UNREADABLE, errorMessage } from '../errors/index.ts';
import { WORD_LEVELS, isOneOf } from '../vocabularies.ts';
import type { WordLevel } from '../vocabularies.ts';
import { blocksOf } from './blocks/index.ts';
import type { Block } from './blocks/block.ts';
import { lintWords } from './lint.ts';
import type { WordFinding } from './lint.ts';

export interface Console {
  out(line: string): void;
  err(line: string): void;
}

const USAGE = `Usage: huiketing-words [--level ${WORD_LEVELS.join('|')}] FILE…
Reads text, Markdown, JSON, HTML and the strings of scripts; prints what residents should not be told that way.
A line with “words-ok” excuses itself and the next line.`;

/** Runs the command. @returns the exit code */
export function run(args: readonly string[], { out, err }: Console): 0 | 1 | 2 {
  if (args.indexOf('--help') >= 0 || args.indexOf('-h') >= 0) {
    out(USAGE);
    return 0;
  }
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    err(`huiketing-words: ${asked}\n${USAGE}`);
    return 2;
  }
  let findings = 0;
  let unreadable = 0;
  for (const file of asked.files) {
    const source = readText(file);
    if (source instanceof Error) {
      unreadable++;
      err(errorMessage(FILE_UNREADABLE, { subject: file, cause: source.message, instead: 'Skipped' }));
      continue;
    }
    for (const line of lintSource(file, source, asked.level)) {
      findings++;
      out(line);
    }
  }
  return unreadable ? 2 : findings ? 1 : 0;
}

interface Asked {
  level: WordLevel;
  files: string[];
}

function readArguments(args: readonly string[]): Asked | string {
  const asked: Asked = { level: 'error', files: [] };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const [name, value = args[at + 1] ?? ''] = arg.split('=');
    if (name === '--level') {
      if (!isOneOf(WORD_LEVELS, value)) return `--level must be one of ${WORD_LEVELS.join(', ')} (got "${value}")`;
      asked.level = value;
      if (arg === name) at++;
    } else if (arg.indexOf('-') === 0) return `unknown option ${arg}`;
    else asked.files.push(arg);
  }
  return asked.files.length ? asked : 'no file named';
}

/** UTF-8, or else GB 18030, in which many vendors still write. */
function readText(file: string): string | Error {
  try {
    const bytes = readFileSync(file);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('gb18030').decode(bytes);
    }
  } catch (error) {
    return error as Error;
  }
}

/** The findings in one source, one line each. */
export function lintSource(file: string, source: string, level: WordLevel): string[] {
  const starts = lineStarts(source);
  const excused = excusedLines(source);
  const lines: [line: number, column: number, text: string][] = [];
  for (const block of blocksOf(file, source)) {
    for (const finding of lintWords(block.text, { level })) {
      const [line, column] = position(starts, block.offsets[finding.index] as number);
      if (!excused.has(line)) lines.push([line, column, describe(finding, block)]);
    }
  }
  lines.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return lines.map(([line, column, text]) => `${file}:${line}:${column} ${text}`);
}

function describe({ rule, found, suggestion, why }: WordFinding, { path }: Block): string {
  return `${rule} ${found} → ${suggestion || `(${why})`}${path ? ` [${path}]` : ''}`;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function position(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (starts[low] as number) + 1];
}

function excusedLines(source: string): Set<number> {
  const lines = new Set<number>();
  source.split('\n').forEach((line, index) => {
    if (line.indexOf('words-ok') >= 0) lines.add(index + 1).add(index + 2);
  });
  return lines;
}

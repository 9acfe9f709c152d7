/** The wording rules of the house: no 窗口, 柜台 or 隔断 as places to go, 长辈版 by its name, friendly words. */
import { WORD_LEVELS } from '../vocabularies.ts';
import type { WordLevel } from '../vocabularies.ts';
import { wordRules } from './rules.ts';

export interface WordRule {
  id: string;
  level: WordLevel;
  /** What not to say. With the `g` flag. */
  pattern: RegExp;
  suggestion: string;
  /** Phrases in which the word is right. */
  allow: readonly string[];
  /** Whole texts that are right. */
  allowExact: readonly string[];
  /** When this stands in the same text, nothing is wrong. */
  unless?: RegExp;
  why: string;
}

export interface WordFinding {
  rule: string;
  level: WordLevel;
  found: string;
  /** Where `found` begins in the text, in UTF-16 units. */
  index: number;
  suggestion: string;
  why: string;
}

export interface LintWordsOptions {
  rules?: readonly WordRule[];
  /** The least serious level to report. */
  level?: WordLevel;
}

/** What in one text for residents goes against the rules, in the order of the text. */
export function lintWords(text: string, { rules = wordRules, level = 'info' }: LintWordsOptions = {}): WordFinding[] {
  const findings: WordFinding[] = [];
  for (const rule of rules) if (isAtLeast(rule.level, level)) findings.push(...applyRule(rule, text));
  return findings.sort((a, b) => a.index - b.index);
}

/** Whether a level is as serious as `least`. */
export function isAtLeast(level: WordLevel, least: WordLevel): boolean {
  return WORD_LEVELS.indexOf(level) <= WORD_LEVELS.indexOf(least);
}

function applyRule(rule: WordRule, text: string): WordFinding[] {
  const { id, level, suggestion, why } = rule;
  if (rule.allowExact.indexOf(text.trim()) >= 0 || rule.unless?.test(text)) return [];
  const rest = withoutPhrases(text, rule.allow);
  const findings: WordFinding[] = [];
  rest.text.replace(rule.pattern, (found: string, ...args: unknown[]) => {
    const at = args.find((arg) => typeof arg === 'number') as number;
    findings.push({ rule: id, level, found, index: rest.origin[at] as number, suggestion, why });
    return found;
  });
  return findings;
}

/** A text with parts removed, and where each of its units stood before. */
interface Remainder {
  text: string;
  origin: number[];
}

/** Longest phrases first, so that a short one never breaks a longer one up. */
function withoutPhrases(text: string, phrases: readonly string[]): Remainder {
  let rest: Remainder = { text, origin: Array.from({ length: text.length }, (_, index) => index) };
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) rest = withoutPhrase(rest, phrase);
  return rest;
}

function withoutPhrase({ text, origin }: Remainder, phrase: string): Remainder {
  if (text.indexOf(phrase) < 0) return { text, origin };
  const kept: number[] = [];
  let from = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, from)) {
    for (let index = from; index < at; index++) kept.push(origin[index] as number);
    from = at + phrase.length;
  }
  return { text: text.split(phrase).join(''), origin: kept.concat(origin.slice(from)) };
}

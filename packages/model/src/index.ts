export type * from './types.ts';
export * from './vocabularies.ts';
export * from './text.ts';
export * from './errors/index.ts';
export { parseCatalogue, parseCompact, parseHall, parseHallState, parseIdentityPack, parsePlan } from './parse.ts';
export { PROBLEM_CODES, formatPath } from './read/problem.ts';
export type { Parsed, Path, Problem, ProblemCode } from './read/problem.ts';
export { cutPersonal } from './read/personal.ts';
export {
  NATIONAL_TABLES,
  exchangeTableOf,
  nationalElement,
  nationalElements,
  toExchange,
} from './national-elements.ts';
export type { ExchangeTable, NationalElement, NationalRow, NationalTable } from './national-elements.ts';
export { compoundSurnames, maskName, needsCorrection } from './mask.ts';
export { lintWords, wordRules } from './words/index.ts';
export type { WordFinding, WordRule } from './words/index.ts';

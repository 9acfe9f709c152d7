export { isAtLeast, lintWords } from './lint.ts';
export type { LintWordsOptions, WordFinding, WordRule } from './lint.ts';
export { wordRules } from './rules.ts';
export { blocksOf } from './blocks/index.ts';
export type { Block } from './blocks/block.ts';

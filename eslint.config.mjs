import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { cssBans, htmlBans } from './packages/dev/eslint/bans.ts';
import { plugin as hkt } from './packages/dev/eslint/index.ts';

const shipped = ['packages/{model,catalogue,wayfinding,identity,feeds,elements,live}/src/**/*.ts'];
const elements = ['packages/{elements,live}/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.e2e.ts', '**/test/**/*.ts', 'packages/elements/src/testing/**'];
/** What runs in Node alone, on this house's own version. */
const commands = ['packages/*/src/{cli,import}/**/*.ts', 'packages/*/src/cli.ts'];
const data = ['**/*.rows.ts', '**/i18n/*.ts', '**/pictograms/*.ts'];

const unsafe = 'Text is never trusted as markup, and a strict CSP blocks style attributes.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      'storybook-static/**',
      'coverage/**',
      '.tmp/**',
      '**/*.d.ts',
      'examples/*/vendor/**',
    ],
  },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: globals.node } },
  {
    files: ['examples/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, ...globals.jquery } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 50 }],
      complexity: ['error', 15],
    },
  },
  {
    // What people download: every promise awaited, every `any` justified, and nothing the floor lacks.
    files: shipped,
    extends: [tseslint.configs.recommendedTypeCheckedOnly, compat.configs['flat/recommended']],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.browser.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: { targets: ['chrome 67'] },
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'AccessorProperty', message: 'Plain decorated fields only: see docs/decisions.' },
        { selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]', message: unsafe },
        { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]', message: unsafe },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(lit|lit-html)/directives/(style-map|unsafe-)', message: unsafe }] },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: elements,
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, hkt },
    rules: {
      ...litA11y.configs.recommended.rules,
      // The rule knows static attributes only; each listener of ours sits on a control or beside its key handler.
      'lit-a11y/click-events-have-key-events': 'off',
      'hkt/template-text': ['error', [...cssBans, ...htmlBans]],
    },
  },
  { files: ['**/*.element.ts'], rules: { 'hkt/member-order': 'error', 'hkt/render-size': ['error', 40] } },
  // A manual page is one long page.
  { files: ['stories/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: commands, rules: { 'compat/compat': 'off' } },
  { files: data, rules: { 'max-lines': 'off' } },
  {
    files: tests,
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'max-lines-per-function': 'off',
      'compat/compat': 'off',
      'no-restricted-syntax': 'off',
      'hkt/template-text': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);

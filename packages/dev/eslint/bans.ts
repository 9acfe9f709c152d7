/** What a template of ours never holds, and why. Options of the rule `hkt/template-text`. */
import { rawColorPattern } from './css-colors.ts';

export const cssBans = [
  {
    tag: 'css',
    pattern: '(?<![\\w-])[\\d.]+rem\\b',
    message: 'No rem: a host with html{font-size:62.5%} must change nothing',
  },
  { tag: 'css', pattern: rawColorPattern, message: 'No raw colours: use a token of the --hkt-color-… roles' },
  { tag: 'css', pattern: '::part\\(', message: 'No parts: they would open the seal' },
  {
    tag: 'css',
    pattern: '@(?:container|layer)\\b',
    message: 'Not in the floor (Chrome 67), and no fallback is possible',
  },
  { tag: 'css', pattern: ':(?:is|where|has)\\(', message: 'Not in the floor: the whole rule would be dropped' },
  {
    tag: 'css',
    pattern: '(?:aspect-ratio|(?<![\\w-])inset(?:-[\\w-]+)?)\\s*:',
    message: 'Not in the floor (Chrome 67)',
  },
  { tag: 'css', pattern: 'color-mix\\(', message: 'Not in the floor (Chrome 67): mix in the tokens' },
] as const;

export const htmlBans = [
  { tag: 'html', pattern: '\\sstyle\\s*=', message: 'No style="…": a strict CSP blocks it; set values through CSSOM' },
  {
    tag: 'html',
    pattern: '\\s(?:export)?parts?\\s*=',
    message: 'No part and no exportparts: they would open the seal',
  },
  { tag: 'html', pattern: '<style\\b', message: 'No <style>: styles are adopted sheets' },
] as const;

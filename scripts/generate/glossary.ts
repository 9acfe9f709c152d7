/** docs/glossary.md: each Chinese term with the identifier the code uses. */
import { readFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';
import type { GeneratedFile } from './generated-file.ts';

interface Term {
  zh: string;
  pinyin: string;
  id: string;
  meaning: string;
}

export function generateGlossary(): GeneratedFile {
  const { terms, status } = JSON.parse(readFileSync(at('packages/model/data/glossary.json'), 'utf8')) as {
    terms: Term[];
    status: string;
  };
  const rows = terms.map(
    ({ zh, pinyin, id, meaning }) =>
      `| ${[zh, pinyin, `\`${id}\``, meaning].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  const head = `<!-- Written by \`npm run generate\` from packages/model/data/glossary.json. -->\n\n# Glossary\n\nSource: ${status}.\n`;
  return {
    path: 'docs/glossary.md',
    content: `${head}\n| 词 | pinyin | in code | 意思 |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  };
}

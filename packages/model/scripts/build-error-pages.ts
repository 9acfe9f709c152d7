/** The table of error codes → docs/errors. `--check` compares instead and exits 1 when a page has drifted. */
import { join } from 'node:path';
import { errorCodes } from '../src/errors/codes.ts';
import type { ErrorName } from '../src/errors/codes.ts';
import { errorGroups } from './error-pages.data.ts';
import type { ErrorPage } from './error-pages.data.ts';
import { repoRoot, writeOrCheck } from './generated.ts';

const COMMAND = 'npx node packages/model/scripts/build-error-pages.ts';
const NOTICE = '<!-- Written by packages/model/scripts/build-error-pages.ts. Do not edit. -->';

export function errorPages(): Map<string, string> {
  const files = new Map<string, string>();
  let index = `${NOTICE}

# Errors and warnings

Every message names its subject, the cause and what was done instead, and leads to one of these pages. Numbers are
stable. Elements never throw: they warn once per subject and code, in development builds.
`;
  for (const [group, pages] of Object.entries(errorGroups)) {
    index += `\n## ${group}\n\n| code | name | what it is about |\n| --- | --- | --- |\n`;
    for (const [name, page] of Object.entries(pages) as [ErrorName, ErrorPage][]) {
      const code = errorCodes[name];
      index += `| [${code}](${code}.md) | \`${name}\` | ${page.title} |\n`;
      files.set(join(repoRoot, `docs/errors/${code}.md`), pageText(name, page));
    }
  }
  return files.set(join(repoRoot, 'docs/errors/README.md'), index);
}

function pageText(name: ErrorName, { title, cause, instead, fix }: ErrorPage): string {
  return `${NOTICE}

# ${errorCodes[name]}: ${title}

\`${name}\`

**Cause.** ${cause}

**What was done instead.** ${instead}

**How to mend it.** ${fix}

[All codes](README.md)
`;
}

if (import.meta.main) process.exitCode = await writeOrCheck(errorPages(), process.argv.includes('--check'), COMMAND);

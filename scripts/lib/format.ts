/** Formats as `prettier --check` will want it; what the check ignores stays as it is. */
import * as prettier from 'prettier';
import { at } from './paths.ts';

/** `path`: inside the repository; the file itself need not be there yet. */
export async function formatted(path: string, content: string): Promise<string> {
  const { ignored, inferredParser } = await prettier.getFileInfo(at(path), { ignorePath: at('.prettierignore') });
  if (ignored || !inferredParser) return content;
  return prettier.format(content, { ...(await prettier.resolveConfig(at(path))), filepath: at(path) });
}

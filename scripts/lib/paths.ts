import { fileURLToPath } from 'node:url';

/** The repository's root, with a closing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the repository. */
export const at = (path: string): string => root + path;

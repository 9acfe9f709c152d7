import { base, sets } from '@huiketing/tokens/seal';
import { signPalette } from '../src/signs/index.ts';

/** The light palette of the built-in pack, from the tokens (build them first: `npx node tokens/build.ts`). */
export const samplePalette = signPalette(base);

/** The dark one, for reversed masters. */
export const darkPalette = signPalette({ ...base, ...sets.dark });

import type { IdentityPack } from '@huiketing/model';
import type { Face } from '../face.ts';
import { samplePack } from './sample-pack.ts';

/** The pack that a face wears. The built-in one is kept out of `Face`, since its words are wanted by few elements. */
export const packOf = (face: Face): IdentityPack => face.pack ?? samplePack;

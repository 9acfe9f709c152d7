/** The sample compact, for examples and tests only: no element may import it. */
import data from '@huiketing/model/data/compact.sample.json';
import type { Compact } from '@huiketing/model';

export const sampleCompact = data as unknown as Compact;

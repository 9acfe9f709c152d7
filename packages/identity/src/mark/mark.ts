import type { Drawing } from './types.ts';

/** The mark on its 48 grid. */
export const mark: Drawing = {
  width: 48,
  height: 48,
  layers: [{ role: 'mark', d: 'M22 3h4v5h17v10h-4v-6H9v6H5V8h17z' }],
};

/** The small optical size, for 32 px and less. */
export const markSmall: Drawing = mark;

/** `color.primary.fill.loud` → `--hkt-color-primary-fill-loud`. */
export const propertyName = (path: string): string => `--hkt-${path.replaceAll('.', '-')}`;

/** Semantic tokens that components use but no element may: a printed or scanned code keeps its ink in every mode. */
export const isUnsealed = (path: string): boolean => path.startsWith('color.code.');

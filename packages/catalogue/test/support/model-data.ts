import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A data file of the model. */
export function modelData(name: string): any {
  return JSON.parse(readFileSync(modelPath(name), 'utf8'));
}

export function modelPath(name: string): string {
  return fileURLToPath(new URL(`../../../model/data/${name}`, import.meta.url));
}

export function codesIn(...names: string[]): { code: string; zh: string }[] {
  return names.flatMap((name) =>
    modelData(name).zones.map(({ code, zh }: { code: string; zh: string }) => ({ code, zh })),
  );
}

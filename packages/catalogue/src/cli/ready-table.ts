/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import { readyTableFrom } from '../readings/index.ts';
import type { ReadingsTable, ReadyTable } from '../readings/index.ts';
import { readJson } from './files.ts';

/** How characters are read, and everyday words: from the data of this package, which src and dist lie beside. */
export function readyTable(): ReadyTable {
  const data = (name: string): unknown => readJson(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)));
  return readyTableFrom(data('readings.json') as ReadingsTable, data('synonyms.json') as ReadyTable['synonyms']);
}

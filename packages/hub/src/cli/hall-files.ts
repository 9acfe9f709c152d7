/** What the halls are, out of the data folder; or the sample hall, as often as it is asked for. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_UNREADABLE, HktConfigError } from '@huiketing/model/errors';
import { readSetup } from '../domain/setup.ts';
import type { HallSetup } from '../domain/setup.ts';
import { DOCUMENT_NAMES } from '../http/document-routes.ts';
import type { HallDocuments } from '../http/document-routes.ts';

export interface HallFiles {
  setup: HallSetup;
  documents: HallDocuments;
}

export const SAMPLE_HALL = 'sample-hall';

const sampleDesk = fileURLToPath(new URL('../../data/sample-hall/desk.json', import.meta.url));
const sampleFile = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@huiketing/model/data/sample-hall/${name}.json`));

/** Throws `HktConfigError` (HKT-E062) that names the file. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new HktConfigError(FILE_UNREADABLE, { subject: file, cause: (error as Error).message }, error);
  }
}

function documentsFrom(fileOf: (name: string) => string): HallDocuments {
  const found = DOCUMENT_NAMES.filter((name) => existsSync(fileOf(name)));
  return Object.fromEntries(found.map((name) => [name, readJson(fileOf(name))]));
}

/** Read once, however many halls are made of it. */
let sample: HallDocuments | undefined;

/** The sample hall under any id. */
export function sampleHall(id: string): HallFiles {
  const documents = (sample ??= documentsFrom(sampleFile));
  const hall = { ...(documents.hall as object), id, feeds: { sse: `/hkt/v1/${id}/stream` } };
  return { setup: readSetup(id, readJson(sampleDesk)), documents: { ...documents, hall } };
}

/** The halls of a data folder: `ids`, or every folder that has a desk.json. */
export function readHalls(data: string | undefined, ids: readonly string[]): HallFiles[] {
  if (data === undefined) return (ids.length > 0 ? ids : [SAMPLE_HALL]).map(sampleHall);
  const all = ids.length > 0 ? ids : readdirSync(data).filter((id) => existsSync(join(data, id, 'desk.json')));
  return all.map((id) => ({
    setup: readSetup(id, readJson(join(data, id, 'desk.json'))),
    documents: documentsFrom((name) => join(data, id, `${name}.json`)),
  }));
}

/** src/schema → schemas/*.schema.json. `--check` compares instead and exits 1 when one has drifted. */
import { join } from 'node:path';
import { catalogueSchema } from '../src/schema/catalogue.ts';
import { compactSchema } from '../src/schema/compact.ts';
import { hallSchema } from '../src/schema/hall.ts';
import type { AnySchema } from '../src/schema/kit.ts';
import { identityPackSchema } from '../src/schema/pack.ts';
import { planSchema } from '../src/schema/plan.ts';
import { hallStateSchema } from '../src/schema/state.ts';
import { packageRoot, writeOrCheck } from './generated.ts';
import { jsonSchemaOf } from './json-schema.ts';

const COMMAND = 'npx node packages/model/scripts/build-schemas.ts';

export const documents: Record<string, [schema: AnySchema, title: string]> = {
  hall: [hallSchema, 'hall.json: name, address, hours, phone'],
  catalogue: [catalogueSchema, 'catalogue.json: the service list'],
  plan: [planSchema, 'plan.json: zones and where they lie'],
  compact: [compactSchema, 'compact.json: 公约'],
  'hall-state': [hallStateSchema, '{hall}.json: the hall feed, version 1'],
  'identity-pack': [identityPackSchema, 'identity.json: an identity pack, version 1'],
};

export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, [schema, title]] of Object.entries(documents)) {
    const head = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:huiketing:schema:${name}:1`,
      title,
    };
    const document = { ...head, ...jsonSchemaOf(schema) };
    files.set(join(packageRoot, `schemas/${name}.schema.json`), JSON.stringify(document, null, 2) + '\n');
  }
  return files;
}

if (import.meta.main) process.exitCode = await writeOrCheck(schemaFiles(), process.argv.includes('--check'), COMMAND);

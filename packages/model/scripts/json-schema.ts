/** JSON Schema (draft 2020-12) of the model's schemas, by looking into valibot's own schema objects. */
import type { AnySchema, ListRules, ObjectRules } from '../src/schema/kit.ts';

export type JsonSchema = boolean | { [keyword: string]: unknown };

interface Shape {
  type: string;
  pipe?: readonly { kind: string; type: string; requirement?: unknown }[];
  wrapped?: AnySchema;
  default?: unknown;
  wanted?: true;
  entries?: Record<string, AnySchema>;
  rest?: AnySchema;
  rules?: ObjectRules & ListRules;
  item?: AnySchema;
  most?: number;
  key?: AnySchema;
  value?: AnySchema;
  options?: readonly unknown[];
  literal?: unknown;
}

export function jsonSchemaOf(schema: AnySchema): { [keyword: string]: unknown } {
  const shape = schema as unknown as Shape;
  const write = WRITERS[shape.type];
  if (!write) throw new TypeError(`no JSON Schema is known for the schema type "${shape.type}"`);
  return { ...write(shape), ...pipeKeywords(shape) };
}

const WRITERS: Record<string, (shape: Shape) => { [keyword: string]: unknown }> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ literal }) => ({ const: literal }),
  picklist: ({ options }) => ({ enum: [...(options as unknown[])] }),
  union: ({ options }) => ({ anyOf: (options as AnySchema[]).map(jsonSchemaOf) }),
  array: ({ item, most }) => ({ type: 'array', items: jsonSchemaOf(item as AnySchema), maxItems: most }),
  record: ({ key, value, most }) => ({
    type: 'object',
    propertyNames: jsonSchemaOf(key as AnySchema),
    additionalProperties: orNull(jsonSchemaOf(value as AnySchema)),
    maxProperties: most,
  }),
  object: objectKeywords,
  object_with_rest: (shape) => ({
    ...objectKeywords(shape),
    patternProperties: { [(shape.rules?.names as RegExp).source]: orNull(jsonSchemaOf(shape.rest as AnySchema)) },
  }),
};

// Fields of later versions are allowed and ignored, so objects stay open.
function objectKeywords({ entries = {}, rules = {} }: Shape): { [keyword: string]: unknown } {
  const properties: Record<string, JsonSchema> = {};
  for (const name of Object.keys(entries)) properties[name] = fieldSchema(entries[name] as AnySchema);
  for (const name of rules.refused ?? []) properties[name] = false;
  const required = Object.keys(entries).filter((name) => isRequired(entries[name] as AnySchema));
  return { type: 'object', properties, ...requiredKeywords(required, rules.fill) };
}

function requiredKeywords(required: string[], fill: ObjectRules['fill']): { [keyword: string]: unknown } {
  if (!required.length) return {};
  if (!fill) return { required };
  // `code` can't come from anywhere else.
  const derived = required.filter((name) => name !== 'code');
  return { required: ['code'], anyOf: [{ required: derived }, { required: [fill.from] }] };
}

function isRequired(field: AnySchema): boolean {
  const { type, wanted } = field as unknown as Shape;
  return type !== 'optional' || !!wanted;
}

function fieldSchema(field: AnySchema): JsonSchema {
  const shape = field as unknown as Shape;
  if (shape.type !== 'optional') return jsonSchemaOf(field);
  const inner = jsonSchemaOf(shape.wrapped as AnySchema);
  const standard = shape.default;
  const plain = isRequired(field) ? inner : orNull(inner);
  return standard === undefined || typeof standard === 'function' ? plain : { ...plain, default: standard };
}

/** Null, the empty string and absence are equal where a field may be absent. */
function orNull(schema: { [keyword: string]: unknown }): { [keyword: string]: unknown } {
  return { anyOf: [schema, { enum: [null, ''] }] };
}

const PIPE: Record<string, (requirement: unknown) => { [keyword: string]: unknown }> = {
  min_length: (least) => ({ minLength: least }),
  max_length: (most) => ({ maxLength: most }),
  min_value: (least) => ({ minimum: least }),
  max_value: (most) => ({ maximum: most }),
  integer: () => ({ type: 'integer' }),
  regex: (pattern) => ({ pattern: (pattern as RegExp).source }),
};

// What comes after a transformation concerns its result, not what one may write.
function pipeKeywords({ pipe = [] }: Shape): { [keyword: string]: unknown } {
  const keywords: { [keyword: string]: unknown } = {};
  for (const { kind, type, requirement } of pipe) {
    if (kind === 'transformation') break;
    if (kind === 'validation') Object.assign(keywords, PIPE[type]?.(requirement));
  }
  return keywords;
}

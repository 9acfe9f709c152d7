/** A validator for the keywords that scripts/json-schema.ts writes; fails on any other, so that none goes unchecked. */
import type { JsonSchema } from '../../scripts/json-schema.ts';

const SILENT = new Set(['$schema', '$id', 'title', 'default']);
const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);
const isObject = (value: any): value is Record<string, unknown> => kindOf(value) === 'object';

type Check = (value: any, argument: any, schema: any) => boolean;

const CHECKS: Record<string, Check> = {
  type: (value, type) => (type === 'integer' ? Number.isInteger(value) : kindOf(value) === type),
  const: (value, constant) => value === constant,
  enum: (value, options) => options.includes(value),
  anyOf: (value, schemas) => schemas.some((one: JsonSchema) => isValid(one, value)),
  items: (value, schema) => !Array.isArray(value) || value.every((entry) => isValid(schema, entry)),
  maxItems: (value, most) => !Array.isArray(value) || value.length <= most,
  required: (value, names) => !isObject(value) || names.every((name: string) => Object.hasOwn(value, name)),
  properties: (value, schemas) =>
    !isObject(value) ||
    Object.keys(schemas).every((name) => !Object.hasOwn(value, name) || isValid(schemas[name], value[name])),
  additionalProperties: (value, schema, { properties = {} }) =>
    !isObject(value) ||
    Object.keys(value).every((name) => Object.hasOwn(properties, name) || isValid(schema, value[name])),
  patternProperties: (value, schemas) =>
    !isObject(value) ||
    Object.keys(schemas).every((pattern) =>
      Object.keys(value).every(
        (name) => !new RegExp(pattern, 'u').test(name) || isValid(schemas[pattern], value[name]),
      ),
    ),
  propertyNames: (value, schema) => !isObject(value) || Object.keys(value).every((name) => isValid(schema, name)),
  maxProperties: (value, most) => !isObject(value) || Object.keys(value).length <= most,
  minLength: (value, least) => typeof value !== 'string' || [...value].length >= least,
  maxLength: (value, most) => typeof value !== 'string' || [...value].length <= most,
  minimum: (value, least) => typeof value !== 'number' || value >= least,
  maximum: (value, most) => typeof value !== 'number' || value <= most,
  pattern: (value, pattern) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
};

export function isValid(schema: JsonSchema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.keys(schema).every((keyword) => {
    if (SILENT.has(keyword)) return true;
    const check = CHECKS[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(value, schema[keyword], schema);
  });
}

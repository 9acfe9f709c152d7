/** How the reader sees the schemas of src/schema/kit.ts. */
import type { AnySchema, ListRules, ObjectRules } from '../schema/kit.ts';

export interface FieldSchema {
  type: string;
  /** Set on optional fields. */
  wrapped?: AnySchema;
  wanted?: true;
  default?: unknown;
}

export type ReadableSchema = AnySchema & { message?: string; refersTo?: string };

export type ObjectSchema = AnySchema & {
  entries: Record<string, FieldSchema & AnySchema>;
  rest?: AnySchema;
  rules?: ObjectRules;
};

export type ListSchema = AnySchema & { item: AnySchema; most: number; rules: ListRules };

export type TableSchema = AnySchema & { key: AnySchema; value: AnySchema; most: number };

export type UnionSchema = AnySchema & { options: AnySchema[] };

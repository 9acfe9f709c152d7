/** The national catalogue's elements of one item (事项要素), by the kit's own identifiers. */
import * as v from 'valibot';
import { nationalElementsOf, spellings } from '../national-elements.ts';
import type { NationalRow, NationalTable } from '../national-elements.ts';
import { list, object } from './kit.ts';
import type { AnySchema } from './kit.ts';

/** Exchange rows write words and codes as text or as numbers. */
function line(most = 5000) {
  const message = `text of at most ${most} characters`;
  return v.pipe(
    v.union([v.string(message), v.number(message)], message),
    v.transform(String),
    v.maxLength(most, message),
  );
}

/** 20 or "20". */
function count() {
  const message = 'a whole number';
  return v.pipe(
    v.union([v.number(message), v.pipe(v.string(message), v.regex(/^\d{1,9}$/, message))], message),
    v.transform(Number),
    v.integer(message),
    v.minValue(0, message),
  );
}

const YES: readonly unknown[] = [true, 1, '1', '是'];

/** 是 or 否, 1 or 0, true or false. */
function yesNo() {
  const message = '是 or 否, 1 or 0, true or false';
  return v.pipe(
    v.union([v.boolean(), v.picklist([1, 0, '1', '0', '是', '否'])], message),
    v.transform((value) => YES.indexOf(value) >= 0),
  );
}

const kinds = { line, count, flag: yesNo };

function fields(table: NationalTable): Record<string, v.OptionalSchema<AnySchema, undefined>> {
  const entries: Record<string, v.OptionalSchema<AnySchema, undefined>> = {};
  for (const { id, kind } of nationalElementsOf(table)) entries[id] = v.optional(kinds[kind]());
  return entries;
}

function row<T extends NationalTable>(table: T) {
  const schema = object(fields(table), { aliases: spellings(table) });
  return schema as typeof schema & v.GenericSchema<NationalRow<T>, NationalRow<T>>;
}

/** A row of the item's table, with its papers, charges and questions. */
export interface Official extends NationalRow<'item'> {
  materials?: NationalRow<'material'>[];
  fees?: NationalRow<'fee'>[];
  questions?: NationalRow<'question'>[];
}

export function official(): v.GenericSchema<Official, Official> {
  return object(
    {
      ...fields('item'),
      materials: v.optional(list(row('material'), 200)),
      fees: v.optional(list(row('fee'), 100)),
      questions: v.optional(list(row('question'), 200)),
    },
    { aliases: { ...spellings('item'), 材料: 'materials', 收费: 'fees', 问答: 'questions' } },
  );
}

/** What goes wrong in lists that people keep by hand: one fault per row, in turn. */
import type { Item } from '@huiketing/model';

const MONTH = { value: 30, unit: 'workday' };

/** Name of the fault → what of the row it replaces. */
export const FAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'name-missing': { zh: undefined },
  'name-is-a-number': { zh: 7 },
  'code-missing': { code: undefined },
  'code-with-spaces': { code: '不 是 代码' },
  'handling-unknown': { handling: '马上办' },
  'zone-unknown': { zone: 'roof-garden' },
  'visits-negative': { visits: -1 },
  'visits-without-reason': { visits: 3, visitReason: undefined },
  'promised-after-statutory': { times: { statutory: MONTH, promised: { ...MONTH, value: 60 } } },
  'fee-without-basis': { fees: [{ name: '工本费', standard: '10 元' }] },
  'address-runs-code': { online: 'javascript:alert(1)' },
  'materials-no-list': { materials: '身份证' },
};

const NAMES = Object.keys(FAULTS);

/** @param no which fault, in turn */
export function faulty(item: Item, no: number): Item {
  const fault = NAMES[no % NAMES.length]!;
  const row: Record<string, unknown> = { ...item, ...FAULTS[fault], extra: { fault } };
  for (const key of Object.keys(row)) if (row[key] === undefined) delete row[key];
  return row as unknown as Item;
}

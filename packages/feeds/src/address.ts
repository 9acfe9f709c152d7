import { API_MISUSED, HktUsageError } from '@huiketing/model/errors';

export type DocumentName = 'hall' | 'catalogue' | 'plan' | 'compact' | 'topics' | 'identity';

/** Where a hall's stream is, unless its hall.json says otherwise. */
export function streamOf(src: string, hall: string): string {
  return addressOf(src, hall).replace(/\.json$/, '/stream');
}

/** Where a hall's state is, or one of its documents. `src` is what stands before `/hkt/v1`; empty means same origin. */
export function addressOf(src: string, hall: string, document?: DocumentName): string {
  if (!/^(?!halls$)[a-z0-9][a-z0-9-]{0,63}$/.test(hall)) {
    const cause = `"${hall}" is no hall id (small letters, digits and “-”, not “halls”)`;
    throw new HktUsageError(API_MISUSED, { subject: 'feeds', cause });
  }
  const base = `${src.replace(/\/+$/, '')}/hkt/v1/${hall}`;
  return document ? `${base}/${document}.json` : `${base}.json`;
}

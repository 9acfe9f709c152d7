/** Puts the words of one cell into a field of an item; what they say beyond it stays in extra. */
import { finding } from '../check/finding.ts';
import type { Finding, Place } from '../check/finding.ts';
import type { ItemDraft, Source } from './draft.ts';
import type { Read } from './values.ts';
import { zoneIn } from './zones.ts';
import type { ZoneName } from './zones.ts';

export interface Filling {
  draft: ItemDraft;
  findings: Finding[];
  zones: readonly ZoneName[];
}

export type Filler = (source: Source, filling: Filling) => void;

/** A field whose value is read from the words; words that cannot be read are kept and reported. */
export function field<T>(name: string, read: (text: string) => Read<T> | undefined): Filler {
  return (source, { draft, findings }) => {
    const found = read(source.text);
    if (!found) return notRead(source, draft, findings);
    if (Array.isArray(found.value)) draft.add(name, found.value as unknown[], source);
    else if (draft.fields[name] === undefined) draft.set(name, found.value, source);
    else return draft.keep(source);
    if (!found.whole) draft.keep(source);
  };
}

/** A field inside another: `times.promised`. */
export function inner<T>(name: string, part: string, read: (text: string) => Read<T> | undefined): Filler {
  return (source, { draft, findings }) => {
    const found = read(source.text);
    if (!found) return notRead(source, draft, findings);
    const before = draft.fields[name] as Record<string, unknown> | undefined;
    if (before?.[part] !== undefined) return draft.keep(source);
    draft.set(name, { ...before, [part]: found.value }, source);
    draft.from(`${name}.${part}`, source);
  };
}

export const zone: Filler = (source, { draft, findings, zones }) => {
  const found = zoneIn(source.text, zones);
  if (!found) {
    draft.keep(source);
    findings.push(finding('warning', 'zone-exists', placeOf(source), source.text, { is: source.text.slice(0, 40) }));
    return;
  }
  draft.set('zone', found.code, source);
  if (!found.whole) draft.keep(source);
};

export function notRead(source: Source, draft: ItemDraft, findings: Finding[]): void {
  draft.keep(source);
  findings.push(finding('warning', 'not-read', placeOf(source), source.text, { name: source.column }));
}

export function placeOf({ text: _text, key: _key, ...place }: Source): Place {
  return place;
}

/** How an item is handled when the file does not say: from its times and ways, else guidance, which promises nothing. */
export function settleHandling({ draft, findings }: Filling): void {
  const { fields } = draft;
  if (fields['handling'] !== undefined) return;
  const promised = (fields['times'] as { promised?: { value: number } } | undefined)?.promised;
  const channels = (fields['channels'] ?? []) as string[];
  if (promised) fields['handling'] = promised.value === 0 ? 'instant' : 'promised';
  else if (channels.length === 1 && channels[0] === 'terminal') fields['handling'] = 'self';
  else {
    fields['handling'] = 'guide';
    findings.push(finding('warning', 'no-handling', draft.place, fields['zh']));
  }
}

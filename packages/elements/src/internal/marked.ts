import { html } from 'lit';

/** Where something stands in a text: `[start, end)` in its UTF-16 units, in order. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** Text with ranges of it marked, letter by letter as text. */
export function marked(text: string, ranges: Ranges | undefined): unknown {
  if (!ranges?.length) return text;
  const parts: unknown[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end <= start || end > text.length) continue;
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

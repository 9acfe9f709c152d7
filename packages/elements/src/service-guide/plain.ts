import type { Spoken } from '../controllers/speech-controller.ts';
import { piecesOf } from '../internal/sentences.ts';
import type { Line, Part, Teller } from './outline.ts';

/** What stands above the parts. */
export interface Head {
  name: string;
  summary: string;
  facts: string[];
}

const labelled = ({ label, text }: Line, { guide }: Teller): string => (label ? guide.answer(label, text) : text);

/** As one text, to be pasted somewhere else. */
export function textOf({ name, summary, facts }: Head, parts: readonly Part[], teller: Teller): string {
  const { guide } = teller;
  const lines = [name, summary, facts.join(guide.and)];
  for (const { heading, groups } of parts) {
    lines.push('', heading);
    for (const group of groups) {
      if (group.name) lines.push(group.name);
      for (const line of group.lines) {
        const extra = line.extra ? guide.note(line.extra) : '';
        lines.push(`· ${labelled(line, teller)}${extra}`, line.note);
      }
    }
  }
  return lines.filter((line, i) => line || (i > 2 && lines[i + 1])).join('\n');
}

/** For the ear: each line with its key. Nobody is read a paragraph of the law, or an address. */
export function spokenOf({ name, summary, facts }: Head, parts: readonly Part[], teller: Teller): Spoken[] {
  const { guide } = teller;
  const spoken = [{ key: 'head', text: `${name}。${summary} \n${facts.join(guide.pause)}` }];
  for (const { id, heading, groups } of parts) {
    if (id === 'law') continue;
    spoken.push({ key: id, text: heading });
    for (const group of groups) {
      spoken.push({ key: id, text: group.name });
      for (const line of group.lines) {
        if (line.isForPaper) continue;
        // A number is told figure by figure.
        const text = line.url.startsWith('tel:')
          ? labelled(line, teller).replace(/\d(?=[\d-])/g, '$& ')
          : labelled(line, teller);
        spoken.push({ key: line.key, text: [text, line.extra, line.note].filter(Boolean).join('\n') });
      }
    }
  }
  return spoken;
}

/** Letters that fit on a page of A5 in 18 pt with room to spare. */
const PIECE = 120;

export interface Printed {
  kind: string;
  text: string;
  extra: string;
  isHeading: boolean;
}

/** For paper: piece by piece, none higher than a page. */
export function printedOf({ name, summary, facts }: Head, parts: readonly Part[], teller: Teller): Printed[] {
  const { guide } = teller;
  const printed: Printed[] = [];
  const add = (kind: string, text: string, isHeading = false, extra = ''): void => {
    const pieces = piecesOf(text, PIECE);
    pieces.forEach((piece, i) =>
      printed.push({
        kind: i ? kind.replace('line', 'more') : kind,
        text: piece,
        isHeading,
        extra: i === pieces.length - 1 ? extra : '',
      }),
    );
  };
  add('name', name, true);
  add('summary', summary);
  add('facts', facts.join(' · '));
  for (const { id, heading, groups } of parts) {
    add('heading', heading, true);
    for (const group of groups) {
      add('group', group.name, true);
      group.lines.forEach((line, i) => {
        const text = id === 'steps' ? `${i + 1}. ${line.text}` : labelled(line, teller);
        const kind = id === 'place' && !i ? 'sit' : group.kind;
        add(`line ${kind}`, text, !!line.note, line.extra && guide.note(line.extra));
        add(`note ${kind}`, line.note);
      });
    }
  }
  return printed;
}

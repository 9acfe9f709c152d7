import { mark, markSmall } from './mark.ts';
import type { LockupLayout, LockupText, LockupVariant, Placed, PlacedText } from './types.ts';
import { KE_HEIGHT, wordmark, WORDMARK_EM } from './wordmark.ts';

/** Smallest allowed sizes in CSS px: the height of the mark, the width of a lockup with words, the live text in it. */
export const MINIMUM = { mark: 24, lockup: 120, text: 12 } as const;

/** At this drawn height of the mark (CSS px) and below, the small optical size takes over. */
export const SMALL_MARK_UP_TO = 32;

/** Side of the mark, in lockup units: every other measure below is in the same units. */
const MARK = 48;
/** Size of the wordmark by the number of live lines under it, so that the block always stands as high as the mark. */
const WORD_SIZE = [34, 28, 22.5] as const;
const COMMUNITY_SIZE = [13, 11.5] as const;
const SECOND_SIZE = 9.5;
/** Live text may shrink to this share of its size before the lockup grows wider instead. */
const LEAST = 0.8;

interface Metrics {
  /** Between mark and words. */
  readonly gap: number;
  /** Between lines, measured between the faces of the characters. */
  readonly leading: number;
}
const BESIDE: Metrics = { gap: 11, leading: 4 };
const BELOW: Metrics = { gap: 8, leading: 5 };

const round = (value: number): number => Math.round(value * 100) / 100;

/** Advance of a text in em: a Han character takes one, a Latin letter about 0.58. */
export function advance(text: string): number {
  let em = 0;
  for (const char of text) em += (char.codePointAt(0) ?? 0) < 0x2e80 ? 0.58 : 1;
  return em;
}

/**
 * Lays out a lockup in units in which the mark is 48 high; scale the whole to draw it.
 * A name or second line that is too long for the wordmark's width is set smaller, down to 80 %, then the lockup grows
 * wider. Nothing is ever cut or wrapped.
 */
export function layoutLockup(variant: LockupVariant, text: LockupText = {}): LockupLayout {
  const drawing = (text.markPx ?? MARK) <= SMALL_MARK_UP_TO ? markSmall : mark;
  if (variant === 'mark') {
    const clear = round((WORD_SIZE[0] * KE_HEIGHT) / WORDMARK_EM);
    const drawings = [{ drawing, x: 0, y: 0, scale: 1 }];
    return { variant, width: MARK, height: MARK, clear, minWidth: MINIMUM.mark, drawings, texts: [] };
  }
  return withWords(variant, drawing, text);
}

function withWords(variant: 'horizontal' | 'stacked', drawing: Placed['drawing'], text: LockupText): LockupLayout {
  const beside = variant === 'horizontal';
  const { gap, leading } = beside ? BESIDE : BELOW;
  const entries = textEntries(text);
  const scale = (WORD_SIZE[entries.length] ?? WORD_SIZE[2]) / WORDMARK_EM;
  const wordWidth = wordmark.width * scale;
  const wordHeight = wordmark.height * scale;
  const rows = entries.map((entry) => fit(entry, wordWidth));
  const blockWidth = rows.reduce((most, row) => Math.max(most, row.width), wordWidth);
  const blockHeight = rows.reduce((sum, row) => sum + leading + row.size * FACE, wordHeight);
  const width = beside ? MARK + gap + blockWidth : Math.max(MARK, blockWidth);
  const height = beside ? Math.max(MARK, blockHeight) : MARK + gap + blockHeight;
  const top = beside ? (height - blockHeight) / 2 : MARK + gap;
  const middle = width / 2;
  const x = beside ? MARK + gap : middle;
  const badge: Placed = {
    drawing,
    x: beside ? 0 : round(middle - MARK / 2),
    y: beside ? round((height - MARK) / 2) : 0,
    scale: 1,
  };
  const word: Placed = { drawing: wordmark, x: round(beside ? x : middle - wordWidth / 2), y: round(top), scale };
  const texts = setRows(rows, { x: round(x), top: top + wordHeight, leading, anchor: beside ? 'start' : 'middle' });
  return {
    variant,
    width: round(width),
    height: round(height),
    clear: round(KE_HEIGHT * scale),
    minWidth: leastWidth(width, texts),
    drawings: [badge, word],
    texts,
  };
}

type Row = Pick<PlacedText, 'slot' | 'text' | 'size' | 'weight' | 'width'>;
type Entry = Pick<PlacedText, 'slot' | 'text' | 'size' | 'weight'>;

/** Line box in em: the face of a Han character and the tail of a Latin y both stay inside. */
const FACE = 1.06;
/** From the top of that box to the baseline, in em. */
const ASCENT = 0.86;

function textEntries(text: LockupText): Entry[] {
  const community = text.community?.trim();
  const second = text.secondLine?.trim();
  const entries: Entry[] = [];
  const size = COMMUNITY_SIZE[second ? 1 : 0];
  if (community) entries.push({ slot: 'community', text: community, size, weight: 500 });
  if (second) entries.push({ slot: 'second-line', text: second, size: community ? SECOND_SIZE : size, weight: 400 });
  return entries;
}

function fit(entry: Entry, available: number): Row {
  const em = Math.max(advance(entry.text), 1);
  const size = round(Math.max(entry.size * LEAST, Math.min(entry.size, available / em)));
  return { ...entry, size, width: round(Math.max(available, em * size)) };
}

interface Setting {
  readonly x: number;
  readonly top: number;
  readonly leading: number;
  readonly anchor: 'start' | 'middle';
}

function setRows(rows: readonly Row[], { x, top, leading, anchor }: Setting): PlacedText[] {
  let edge = top;
  return rows.map((row) => {
    const y = round(edge + leading + row.size * ASCENT);
    edge += leading + row.size * FACE;
    return { ...row, x, y, anchor };
  });
}

/** The width in CSS px under which the lockup may not be drawn: its live text must still be readable. */
function leastWidth(width: number, texts: readonly PlacedText[]): number {
  const smallest = texts.reduce((least, text) => Math.min(least, text.size), Number.POSITIVE_INFINITY);
  return Math.max(MINIMUM.lockup, Math.ceil((width * MINIMUM.text) / smallest));
}

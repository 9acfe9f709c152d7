import { mark, markSmall } from './mark.ts';
import type { LockupLayout, LockupText, LockupVariant, Placed, PlacedText } from './types.ts';
import { wordmark } from './wordmark.ts';

/** Smallest allowed sizes in CSS px: the height of the mark, the width of a lockup with words. */
export const MINIMUM = { mark: 24, lockup: 120 } as const;

/** At this drawn height (CSS px) and below the small optical size takes over. */
export const SMALL_MARK_UP_TO = 32;

const MARK = 48;
const GAP = 12;
const LINE_GAP = 6;
const NAME_SIZE = 13;
const NAME_SIZE_MIN = 8;
const SECOND_SIZE = 10;
const SECOND_SIZE_MIN = 7;

/** Advance of a text in em: a Han character takes one, a Latin letter about 0.56. */
export function advance(text: string): number {
  let em = 0;
  for (const char of text) em += (char.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1;
  return em;
}

function fit(text: string, width: number, size: number, least: number): number {
  const wanted = width / Math.max(advance(text), 1);
  return Math.round(Math.max(least, Math.min(size, wanted)) * 100) / 100;
}

/**
 * Lays out a lockup in units in which the mark is 48 high.
 * Without words only the mark and the wordmark stand; a name or second line is set smaller until it fits the wordmark's
 * width, never below a legible least size, where the lockup grows wider instead. Nothing is ever cut.
 */
export function layoutLockup(variant: LockupVariant, text: LockupText = {}): LockupLayout {
  const drawing = (text.markPx ?? MARK) <= SMALL_MARK_UP_TO ? markSmall : mark;
  const badge: Placed = { drawing, x: 0, y: 0, scale: 1 };
  if (variant === 'mark') {
    return { variant, width: MARK, height: MARK, clear: clearSpace(1), drawings: [badge], texts: [] };
  }
  return variant === 'horizontal' ? horizontal(badge, text) : stacked(badge, text);
}

function clearSpace(scale: number): number {
  return Math.round(wordmark.height * scale * 100) / 100;
}

function lines(text: LockupText, width: number, x: number, anchor: 'start' | 'middle'): PlacedText[] {
  const rows: PlacedText[] = [];
  const community = text.community?.trim();
  const second = text.secondLine?.trim();
  const base = { x, y: 0, anchor, width } as const;
  if (community) {
    const size = fit(community, width, NAME_SIZE, NAME_SIZE_MIN);
    rows.push({ ...base, slot: 'community', text: community, size, weight: 500 });
  }
  if (second) {
    const size = fit(second, width, SECOND_SIZE, SECOND_SIZE_MIN);
    rows.push({ ...base, slot: 'second-line', text: second, size, weight: 400 });
  }
  return rows;
}

/** Sets the rows under `top`; returns them with baselines and the bottom edge. */
function stack(rows: readonly PlacedText[], top: number): { rows: PlacedText[]; bottom: number } {
  let y = top;
  const placed = rows.map((row) => {
    y += LINE_GAP + row.size;
    // A Han face sits about 0.88 em above and 0.12 em below the baseline.
    return { ...row, y: Math.round((y - row.size * 0.12) * 100) / 100 };
  });
  return { rows: placed, bottom: y };
}

function textWidth(rows: readonly PlacedText[]): number {
  return rows.reduce((most, row) => Math.max(most, Math.ceil(advance(row.text) * row.size)), 0);
}

function horizontal(badge: Placed, text: LockupText): LockupLayout {
  const x = MARK + GAP;
  const rows = lines(text, wordmark.width, x, 'start');
  const block = stack(rows, wordmark.height).bottom;
  const height = Math.max(MARK, block);
  const top = (height - block) / 2;
  const placed = stack(rows, top + wordmark.height).rows;
  return {
    variant: 'horizontal',
    width: x + Math.max(wordmark.width, textWidth(rows)),
    height,
    clear: clearSpace(1),
    drawings: [
      { ...badge, y: (height - MARK) / 2 },
      { drawing: wordmark, x, y: top, scale: 1 },
    ],
    texts: placed,
  };
}

function stacked(badge: Placed, text: LockupText): LockupLayout {
  const probe = lines(text, wordmark.width, 0, 'middle');
  const width = Math.max(wordmark.width, textWidth(probe));
  const top = MARK + LINE_GAP + 2;
  const { rows, bottom } = stack(
    probe.map((row) => ({ ...row, x: width / 2 })),
    top + wordmark.height,
  );
  return {
    variant: 'stacked',
    width,
    height: bottom,
    clear: clearSpace(1),
    drawings: [
      { ...badge, x: (width - MARK) / 2 },
      { drawing: wordmark, x: (width - wordmark.width) / 2, y: top, scale: 1 },
    ],
    texts: rows,
  };
}

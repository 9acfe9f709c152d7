/** Few words: what changes nothing is not said, and nothing is named twice in a row. */
import type { Text } from '@huiketing/model';
import type { Move } from './moves.ts';

export function terse(moves: readonly Move[], to?: Text): Move[] {
  const kept: Move[] = [];
  for (const move of moves) {
    const last = kept[kept.length - 1];
    // Straight on is what one does anyway.
    if (move.kind === 'turn' && move.turn === 'ahead' && last) last.metres += move.metres;
    else kept.push({ ...move });
  }
  let named: Text | undefined;
  let from: Move['kind'] | undefined;
  kept.forEach((move, at) => {
    const name = nameIn(move);
    if (same(name, named)) kept[at] = unnamed(move, from);
    if (name !== undefined) [named, from] = [name, move.kind];
  });
  const [before, end] = kept.slice(-2);
  const isAhead = end?.kind === 'arrive' && end.side === 'ahead';
  if (isAhead && before?.kind === 'start' && same(before.towards, to)) end.headedFor = true;
  return kept;
}

function nameIn(move: Move): Text | undefined {
  if (move.kind === 'start') return move.towards;
  if (move.kind === 'turn') return move.round ?? move.by;
  return move.kind === 'arrive' ? move.seen : undefined;
}

const same = (a: Text | undefined, b: Text | undefined): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

function unnamed(move: Move, from: Move['kind'] | undefined): Move {
  const bare = { ...move } as Record<string, unknown>;
  for (const key of ['round', 'by', 'seen', 'towards']) delete bare[key];
  // “Head for the door; turn right when you get there.”
  if (from === 'start' && move.kind === 'turn') bare['there'] = true;
  return bare as unknown as Move;
}

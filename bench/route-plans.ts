/** Halls made for measuring: rows of tables, as many as asked for. */
import type { Plan } from '@huiketing/model';

/** A hall of `columns` × `rows` tables, each walked round by its four corners, with a wall and two doors in the middle. */
export function hallOfTables(columns: number, rows: number): Plan {
  const [width, height] = [columns * 2.4 + 1, rows * 2 + 1];
  const seats = Array.from({ length: columns * rows }, (_, n) => ({
    code: `t${n}`,
    kind: 'table' as const,
    x: 1.7 + (n % columns) * 2.4 + (Math.floor(n / columns) % 2) * 0.3,
    y: 1.5 + Math.floor(n / columns) * 2,
    width: 1.2,
    height: 0.8,
  }));
  return { floors: [{ code: 'f', width, height }], zones: [], seats };
}

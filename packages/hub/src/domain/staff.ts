/** Where somebody sits and whom they take: the setup, unless a desk command said otherwise. */
import type { Book, StaffBook } from './book.ts';
import type { SeatPlace } from './happened.ts';
import type { HallSetup } from './setup.ts';

const AWAY: Readonly<StaffBook> = { on: false };

export const staffOf = (book: Book, id: string): Readonly<StaffBook> => book.staff.get(id) ?? AWAY;

export function seatOf(book: Book, setup: HallSetup, id: string): SeatPlace {
  const set = staffOf(book, id);
  const usual = setup.staff[id]!;
  const zone = set.zone ?? usual.zone;
  // Who was moved to another zone has left the usual seat.
  const seat = set.seat ?? (set.zone === undefined ? usual.seat : undefined);
  return seat === undefined ? { zone, staff: id } : { zone, seat, staff: id };
}

export const queuesOf = (book: Book, setup: HallSetup, id: string): readonly string[] =>
  staffOf(book, id).queues ?? setup.staff[id]!.queues;

/** Who is on duty for a queue. */
export const onDutyFor = (book: Book, setup: HallSetup, queue: string): string[] =>
  Object.keys(setup.staff).filter((id) => staffOf(book, id).on && queuesOf(book, setup, id).includes(queue));

/** A command in, what happens out; or a `Refusal`. Reads the book, never writes it. */
import { cutPersonal } from '@huiketing/model';
import { queueOf } from './book.ts';
import type { Book, CallRecord, Ticket } from './book.ts';
import { Refusal } from './commands.ts';
import type { Command, CommandName, RefusalCode } from './commands.ts';
import { dayOf } from './hall-time.ts';
import type { BookedWindow, Happened } from './happened.ts';
import { lineOf, pickNext } from './line.ts';
import type { Pick } from './line.ts';
import type { HallSetup } from './setup.ts';
import { queuesOf, seatOf, staffOf } from './staff.ts';

export interface Circumstances {
  now: number;
  /** An id nobody can guess, of letters and digits. */
  newId(): string;
}

type Decide<N extends CommandName> = (desk: Desk, command: Extract<Command, { name: N }>) => Happened[];

interface Desk extends Circumstances {
  book: Book;
  setup: HallSetup;
}

export function decide(book: Book, setup: HallSetup, command: Command, circumstances: Circumstances): Happened[] {
  const one = DECISIONS[command.name] as (desk: Desk, command: Command) => Happened[];
  return one({ book, setup, now: circumstances.now, newId: () => circumstances.newId() }, command);
}

/** What time itself brings: a new day, before anything else of that day. */
export function newDay(book: Book, now: number): Happened[] {
  const day = dayOf(now);
  return day === book.day ? [] : [{ type: 'day-began', day }];
}

function must(condition: unknown, code: RefusalCode): asserts condition {
  if (!condition) throw new Refusal(code);
}

function knownQueue({ setup }: Desk, id: string): void {
  must(Object.hasOwn(setup.queues, id), 'unknown-queue');
}

function knownStaff({ setup }: Desk, id: string): void {
  must(Object.hasOwn(setup.staff, id), 'unknown-staff');
}

function knownTicket({ book }: Desk, id: string): Ticket {
  const ticket = book.tickets.get(id);
  must(ticket, 'unknown-ticket');
  return ticket;
}

function liveCall({ book }: Desk, id: string, ...states: CallRecord['state'][]): CallRecord {
  const call = book.calls.get(id);
  must(call, 'unknown-call');
  must(states.length === 0 || states.includes(call.state), 'wrong-state');
  return call;
}

function freeStaff(desk: Desk, id: string): void {
  knownStaff(desk, id);
  const { on, call } = staffOf(desk.book, id);
  must(on, 'staff-away');
  must(call === undefined, 'staff-busy');
}

function queueFor({ setup }: Desk, { queue, service }: { queue?: string; service?: string }): string {
  if (queue !== undefined) return queue;
  const found = Object.keys(setup.queues).find((id) => setup.queues[id]!.services?.includes(service ?? ''));
  must(found, 'unknown-service');
  return found;
}

function readWindow(window: { from: string; until: string }): BookedWindow {
  const read = { from: Date.parse(window.from), until: Date.parse(window.until) };
  must(read.from < read.until, 'bad-window');
  return read;
}

const take: Decide<'take'> = (desk, command) => {
  const { book, setup } = desk;
  const queue = queueFor(desk, command);
  knownQueue(desk, queue);
  must(queueOf(book, queue).open === 'open', 'queue-not-open');
  const { prefix } = setup.queues[queue]!;
  const number = (book.numbers.get(book.day)?.get(prefix) ?? 0) + 1;
  const no = prefix + String(number).padStart(3, '0');
  const { service, priority, window } = command;
  return [
    {
      type: 'taken',
      ticket: desk.newId(),
      no,
      prefix,
      queue,
      ...(service !== undefined && { service }),
      ...(priority && { priority }),
      ...(window && { window: readWindow(window) }),
    },
  ];
};

/** Of several queues, the one whose next has waited longest. Closed ones still see everybody who has a number. */
function pickAmong({ book, setup, now }: Desk, queues: readonly string[]): Pick | undefined {
  return queues
    .filter((id) => queueOf(book, id).open !== 'suspended')
    .map((id) => pickNext(lineOf(book, id), setup.rules, now))
    .filter((pick) => pick !== undefined)
    .reduce<Pick | undefined>((best, each) => (best && best.ticket.order < each.ticket.order ? best : each), undefined);
}

function callOf({ book, setup, now }: Desk, ticket: Ticket, staff: string, lane: Pick['lane'] | 'direct'): Happened {
  return {
    type: 'called',
    call: `${ticket.id}.${ticket.calls + 1}`,
    ticket: ticket.id,
    to: seatOf(book, setup, staff),
    until: now + setup.rules.stands * 1000,
    lane,
    ...(ticket.from !== undefined && { from: ticket.from }),
  };
}

const call: Decide<'call'> = (desk, { staff, queue }) => {
  if (queue !== undefined) knownQueue(desk, queue);
  freeStaff(desk, staff);
  const pick = pickAmong(desk, queue === undefined ? queuesOf(desk.book, desk.setup, staff) : [queue]);
  must(pick, 'nobody-waiting');
  return [callOf(desk, pick.ticket, staff, pick.lane)];
};

const transfer: Decide<'transfer'> = (desk, { call: id, staff, queue }) => {
  must((staff === undefined) !== (queue === undefined), 'needs-target');
  const from = liveCall(desk, id);
  if (queue !== undefined) {
    knownQueue(desk, queue);
    return [{ type: 'moved', call: id, queue }];
  }
  freeStaff(desk, staff!);
  const ticket = { ...knownTicket(desk, from.ticket), from: id };
  return [{ type: 'moved', call: id }, callOf(desk, ticket, staff!, 'direct')];
};

const activate: Decide<'activate'> = (desk, { ticket: id }) => {
  const ticket = knownTicket(desk, id);
  must(ticket.state === 'missed', 'wrong-state');
  const { called } = queueOf(desk.book, ticket.queue);
  return [{ type: 'activated', ticket: id, hold: called + desk.setup.rules.missed.after }];
};

const cancel: Decide<'cancel'> = (desk, { ticket: id }) => {
  const { state } = knownTicket(desk, id);
  must(state !== 'done' && state !== 'cancelled', 'wrong-state');
  return [{ type: 'cancelled', ticket: id }];
};

const setQueue =
  (open: 'open' | 'suspended' | 'closed') =>
  (desk: Desk, { queue }: { queue: string }): Happened[] => {
    knownQueue(desk, queue);
    return [{ type: 'queue-set', queue, open }];
  };

const seat: Decide<'seat'> = (desk, { name: _, ...place }) => {
  knownStaff(desk, place.staff);
  for (const queue of place.queues ?? []) knownQueue(desk, queue);
  return [{ type: 'seat-set', ...place }];
};

const notice: Decide<'notice'> = (_desk, { name: _, ...words }) => {
  const lines = typeof words.text === 'string' ? [words.text] : Object.values(words.text ?? {});
  must(
    lines.every((line) => line === undefined || cutPersonal(line) === line),
    'personal-data',
  );
  return [{ type: 'notice-set', ...words }];
};

const DECISIONS: { [N in CommandName]: Decide<N> } = {
  take,
  call,
  recall: (desk, { call: id }) => {
    liveCall(desk, id, 'calling');
    return [{ type: 'recalled', call: id, until: desk.now + desk.setup.rules.stands * 1000 }];
  },
  arrive: (desk, { call: id }) => [{ type: 'arrived', call: liveCall(desk, id, 'calling').id }],
  begin: (desk, { call: id }) => [{ type: 'began', call: liveCall(desk, id, 'calling', 'arrived').id }],
  miss: (desk, { call: id }) => [{ type: 'missed', call: liveCall(desk, id, 'calling').id }],
  activate,
  transfer,
  finish: (desk, { call: id }) => [{ type: 'finished', call: liveCall(desk, id, 'arrived', 'serving').id }],
  cancel,
  suspend: setQueue('suspended'),
  resume: setQueue('open'),
  close: setQueue('closed'),
  duty: (desk, { staff, on }) => {
    knownStaff(desk, staff);
    return [{ type: 'duty-set', staff, on }];
  },
  seat,
  notice,
};

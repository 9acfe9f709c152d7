/** What must hold whatever is asked, in whatever order, at whatever time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PRIORITIES, parseHallState } from '@huiketing/model';
import { apply } from '../src/domain/apply.ts';
import { emptyBook } from '../src/domain/book.ts';
import type { Book } from '../src/domain/book.ts';
import { Refusal } from '../src/domain/commands.ts';
import type { Command } from '../src/domain/commands.ts';
import { decide, newDay } from '../src/domain/decide.ts';
import { dayOf } from '../src/domain/hall-time.ts';
import type { Entry, Happened } from '../src/domain/happened.ts';
import { upcoming } from '../src/domain/line.ts';
import { project } from '../src/domain/project.ts';
import { MINUTE, TestClock, sampleSetup } from './support/world.ts';

const numRuns = Math.min(Number(process.env['HKT_RUNS'] ?? 300), 100_000);
const setup = sampleSetup();

type Step = { wait: number } | { pick: number; of: Command['name']; a: number; b: number };

const steps = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ wait: fc.constantFrom(1, 5, 40, 700, 1500, -1500) }) },
    {
      weight: 9,
      arbitrary: fc.record({
        pick: fc.nat(1000),
        of: fc.constantFrom<Command['name'][]>(
          ...(['take', 'take', 'take', 'take', 'call', 'call', 'call', 'begin', 'finish', 'finish', 'arrive'] as const),
          ...(['recall', 'miss', 'activate', 'transfer', 'transfer', 'cancel', 'suspend', 'resume', 'close'] as const),
          ...(['duty', 'duty', 'seat', 'notice'] as const),
        ),
        a: fc.nat(5),
        b: fc.nat(3),
      }),
    },
  ),
  { maxLength: 80, size: 'max' },
);

const QUEUES = Object.keys(setup.queues);
const STAFF = Object.keys(setup.staff);

/** A command about something that is there, more or less. */
function commandOf(book: Book, now: number, { pick, of, a, b }: Extract<Step, { of: unknown }>): Command {
  const among = (keys: Iterable<string>): string => {
    const list = [...keys];
    return list[pick % (list.length || 1)] ?? 'none';
  };
  const queue = QUEUES[pick % QUEUES.length]!;
  const staff = STAFF[b % STAFF.length]!;
  const call = among(book.calls.keys());
  const ticket = among(book.tickets.keys());
  const from = new Date(now + a * 10 * MINUTE).toISOString();
  const until = new Date(now + (a * 10 + 30) * MINUTE).toISOString();
  switch (of) {
    case 'take':
      return a > 3
        ? { name: 'take', queue, priority: PRIORITIES[b % 3]!, window: { from, until } }
        : { name: 'take', queue };
    case 'call':
      return a > 3 ? { name: 'call', staff, queue } : { name: 'call', staff };
    case 'transfer':
      return a > 2 ? { name: 'transfer', call, staff } : { name: 'transfer', call, queue };
    case 'activate':
    case 'cancel':
      return { name: of, ticket };
    case 'suspend':
    case 'resume':
    case 'close':
      return { name: of, queue };
    case 'duty':
      return { name: 'duty', staff, on: a > 0 };
    case 'seat':
      return { name: 'seat', staff, zone: 'service', queues: QUEUES.slice(b) };
    case 'notice':
      return { name: 'notice', notice: 'n', text: '茶' };
    default:
      return { name: of, call };
  }
}

interface Played {
  book: Book;
  log: Entry[];
  now: number;
}

function play(
  all: readonly Step[],
  each: (before: Book, command: Command, now: number) => ((h: Happened[]) => void) | void,
): Played {
  const book = emptyBook();
  const clock = new TestClock();
  const log: Entry[] = [];
  const write = (happened: readonly Happened[]): void => {
    for (const one of happened) {
      const entry = { seq: book.seq + 1, at: clock.at, happened: one };
      apply(book, entry, setup.rules);
      log.push(structuredClone(entry));
    }
  };
  write(newDay(book, clock.at));
  for (const staff of STAFF) write([{ type: 'duty-set', staff, on: true }]);
  for (const step of all) {
    if ('wait' in step) {
      clock.at += step.wait * MINUTE;
      continue;
    }
    write(newDay(book, clock.at));
    const command = commandOf(book, clock.at, step);
    const check = each(book, command, clock.at);
    try {
      const happened = decide(book, setup, command, { now: clock.at, newId: clock.newId });
      check?.(happened);
      write(happened);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { book, log, now: clock.at };
}

const nothing = (): void => undefined;

describe('whatever is asked', () => {
  it('no number is given twice in a day', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { log } = play(all, nothing);
        const given = log.flatMap(({ at, happened }) =>
          happened.type === 'taken' ? [`${dayOf(at)} ${happened.no}`] : [],
        );
        assert.equal(new Set(given).size, given.length);
      }),
      { numRuns },
    );
  });

  it('every ticket ends once: done, given back, or with its day', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { log, now } = play(all, nothing);
        const open = new Set<string>();
        const ticketOfCall = new Map<string, string>();
        const endings: Happened[] = [...log.map(({ happened }) => happened), ...newDay(emptyBook(), now)];
        for (const each of endings) {
          if (each.type === 'taken') open.add(each.ticket);
          if (each.type === 'called') ticketOfCall.set(each.call, each.ticket);
          if (each.type === 'finished') assert.ok(open.delete(ticketOfCall.get(each.call)!), 'ended twice');
          if (each.type === 'cancelled') assert.ok(open.delete(each.ticket), 'ended twice');
          if (each.type === 'day-began') open.clear();
        }
        assert.equal(open.size, 0);
      }),
      { numRuns },
    );
  });

  it('who is called is who the board said comes next', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, (book, command, now) => {
          if (command.name !== 'call' || command.queue === undefined) return undefined;
          const [first] = upcoming(book, command.queue, setup.rules, now, 1);
          return ([happened]) => {
            assert.equal(happened?.type === 'called' && happened.ticket, first?.id);
          };
        });
      }),
      { numRuns },
    );
  });

  it('everybody who waits is named once among who comes next', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { book, now } = play(all, nothing);
        for (const queue of QUEUES) {
          const next = upcoming(book, queue, setup.rules, now, 10_000).map(({ id }) => id);
          const waiting = [...book.tickets.values()].filter((each) => each.state === 'waiting' && each.queue === queue);
          assert.deepEqual([...next].sort(), waiting.map(({ id }) => id).sort());
        }
      }),
      { numRuns },
    );
  });

  it('nobody waits for more who go ahead than the rule says', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (elders) => {
        const all = elders.map((isElder) => ({ pick: 0, of: 'take' as const, a: isElder ? 4 : 0, b: 0 }));
        const { book, now } = play(all, nothing);
        const next = upcoming(book, QUEUES[0]!, setup.rules, now, 100).map(({ priority }) => priority === 'elder');
        assert.equal(next.length, elders.length);
        next.forEach((isElder, at) => {
          const othersWait = next.slice(at).includes(false);
          if (isElder && next[at - 1] && othersWait) assert.fail(`two elders before others at ${at}`);
        });
      }),
      { numRuns },
    );
  });

  it('a book rebuilt from the log is the book that ran', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { book, log } = play(all, nothing);
        const again = emptyBook();
        for (const entry of JSON.parse(JSON.stringify(log)) as Entry[]) apply(again, entry, setup.rules);
        assert.deepEqual(again, book);
      }),
      { numRuns },
    );
  });

  it('every state is one that the model reads without a problem, and nobody is in two places', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { book, now } = play(all, nothing);
        const state = project(book, setup, 'e', now);
        assert.deepEqual(parseHallState(JSON.parse(JSON.stringify(state))).problems, []);
        const live = [...book.calls.values()];
        assert.equal(new Set(live.map(({ ticket }) => ticket)).size, live.length);
        assert.equal(new Set(live.map(({ to }) => to.staff)).size, live.length);
        for (const { ticket, id } of live) assert.equal(book.tickets.get(ticket)!.call, id);
      }),
      { numRuns },
    );
  });
});

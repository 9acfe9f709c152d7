import { expect } from '@open-wc/testing';
import { SharedClock } from './clock.ts';

/** The page's own timers, in the test's hand. */
class Timers {
  now = Date.parse('2026-09-24T09:12:33.400+08:00');
  /** How many milliseconds too soon a timer comes, where there is time for it. */
  early = 0;
  readonly #set = globalThis.setTimeout;
  readonly #clear = globalThis.clearTimeout;
  #next = 1;
  readonly waiting = new Map<number, { at: number; run: () => void }>();

  install(): void {
    globalThis.setTimeout = ((run: () => void, after: number) => {
      this.waiting.set(this.#next, { at: this.now + (after > this.early ? after - this.early : after), run });
      return this.#next++;
    }) as never;
    globalThis.clearTimeout = ((id: number) => void this.waiting.delete(id)) as never;
  }

  restore(): void {
    globalThis.setTimeout = this.#set;
    globalThis.clearTimeout = this.#clear;
  }

  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const due = [...this.waiting].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      this.waiting.delete(due[0]);
      this.now = due[1].at;
      due[1].run();
    }
    this.now = end;
  }
}

describe('SharedClock', () => {
  let timers: Timers;
  let clock: SharedClock;
  beforeEach(() => {
    timers = new Timers();
    timers.install();
    clock = new SharedClock(() => timers.now);
  });
  afterEach(() => timers.restore());

  const count = (unit: 'second' | 'minute'): { ticks: number[]; stop: () => void } => {
    const ticks: number[] = [];
    return { ticks, stop: clock.every(unit, () => ticks.push(timers.now % 60_000)) };
  };

  it('tells the time, the device’s by default', () => {
    expect(clock.now()).to.equal(timers.now);
    expect(Math.abs(new SharedClock().now() - Date.now())).to.be.below(1000);
  });

  it('ticks at each full second', () => {
    const { ticks, stop } = count('second');
    timers.pass(2000);
    expect(ticks).to.deep.equal([34_000, 35_000]);
    stop();
  });

  it('ticks once a second where timers come a little early', () => {
    timers.early = 1;
    const { ticks, stop } = count('second');
    timers.pass(2000);
    expect(ticks).to.deep.equal([34_000, 35_000]);
    stop();
  });

  it('ticks at each full minute, and sleeps until then', () => {
    const { ticks, stop } = count('minute');
    timers.pass(26_000);
    expect(ticks).to.deep.equal([]);
    timers.pass(601);
    expect(ticks).to.deep.equal([0]);
    stop();
  });

  it('serves everybody by one timer, and none when nobody waits', () => {
    const all = [count('second'), count('second'), count('minute')];
    expect(timers.waiting.size).to.equal(1);
    timers.pass(60_000);
    expect(all.map(({ ticks }) => ticks.length)).to.deep.equal([60, 60, 1]);
    all.forEach(({ stop }) => stop());
    expect(timers.waiting.size).to.equal(0);
    timers.pass(5000);
    expect(all[0]!.ticks).to.have.length(60);
  });

  it('goes on for the minute when those of the second leave', () => {
    const second = count('second');
    const minute = count('minute');
    second.stop();
    timers.pass(27_000);
    expect(minute.ticks).to.have.length(1);
    minute.stop();
  });

  it('lets one leave while it ticks', () => {
    const stop = clock.every('second', () => stop());
    timers.pass(3000);
    expect(timers.waiting.size).to.equal(0);
  });
});

/** The page's timers in a test's hand. */
export interface FakeTimers {
  readonly waiting: number;
  pass(milliseconds: number): void;
  restore(): void;
}

export function useFakeTimers(): FakeTimers {
  const { setTimeout: set, clearTimeout: clear } = window;
  const timers = new Map<number, { at: number; callback: () => void }>();
  let now = 0;
  let next = 1_000_000;
  window.setTimeout = ((callback: () => void, wait = 0) => {
    timers.set(++next, { at: now + wait, callback });
    return next;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = ((timer?: number) => void timers.delete(timer!)) as typeof window.clearTimeout;
  return {
    get waiting() {
      return timers.size;
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].callback();
      }
      now = end;
    },
    restore() {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    },
  };
}

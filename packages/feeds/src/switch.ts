import type { FeedSink, Transport } from './transport.ts';

/** A transport that can become another while it runs. */
export interface Switch extends Transport {
  become(next: Transport): void;
}

/** Begins with `first`: what a hall offers beyond level 0 is known only once its hall.json is. */
export function createSwitch(first: Transport): Switch {
  let current = first;
  let sink: FeedSink | undefined;
  return {
    start(given) {
      sink = given;
      current.start(given);
    },
    stop() {
      sink = undefined;
      current.stop();
    },
    poke: () => current.poke(),
    become(next) {
      if (next === current) return;
      current.stop();
      current = next;
      if (sink) current.start(sink);
    },
  };
}

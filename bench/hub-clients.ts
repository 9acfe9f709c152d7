/** Many screens in one process: `hub-clients.ts PORT COUNT HALL…`. Says when each frame has reached all of them. */
import { connect } from 'node:net';
import type { Socket } from 'node:net';

const [, , port, count, ...halls] = process.argv;
const all = Number(count);
/** Connections opened at once. */
const AT_ONCE = 200;

interface Word {
  to: 'screens';
  connected?: number;
  /** A seq of the first hall, and when the first and the last of its screens had it (ms since 1970). */
  seq?: number;
  first?: number;
  median?: number;
  last?: number;
  dropped?: number;
}

const say = (word: Omit<Word, 'to'>): void => void process.send?.({ to: 'screens', ...word });
const now = (): number => performance.timeOrigin + performance.now();

const arrivals = new Map<number, number[]>();
let dropped = 0;
const ofFirst = Math.ceil(all / halls.length);

function arrived(seq: number): void {
  const times = arrivals.get(seq) ?? [];
  arrivals.set(seq, times);
  times.push(now());
  if (times.length < ofFirst) return;
  arrivals.delete(seq);
  say({ seq, first: times[0]!, median: times[times.length >> 1]!, last: times[times.length - 1]! });
}

function open(index: number): Promise<Socket> {
  const hall = halls[index % halls.length]!;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET /hkt/v1/${hall}/stream HTTP/1.1\r\nHost: hub\r\nAccept: text/event-stream\r\n\r\n`);
    });
    socket.once('data', () => resolve(socket));
    socket.once('error', reject);
    socket.on('close', () => void dropped++);
    if (hall !== halls[0]) return void socket.resume();
    socket.on('data', (data) => {
      // The beginning of a frame is at the beginning of what came, or the first of several.
      for (const [, seq] of data.toString('latin1').matchAll(/id: \w+:(\d+)\nevent: snapshot/g)) arrived(Number(seq));
    });
  });
}

for (let index = 0; index < all; index += AT_ONCE) {
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, all - index) }, (_, each) => open(index + each)));
}
say({ connected: all });
process.on('message', (word) => {
  if (word === 'count') say({ dropped });
  if (word === 'end') process.exit(0);
});

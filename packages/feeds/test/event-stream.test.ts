import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EventStreamReader } from '../src/event-stream.ts';
import type { StreamEvent } from '../src/event-stream.ts';

function read(chunks: readonly string[], limit = 1000): StreamEvent[] | undefined {
  const reader = new EventStreamReader(limit);
  const events: StreamEvent[] = [];
  for (const chunk of chunks) {
    const found = reader.push(chunk);
    if (!found) return undefined;
    events.push(...found);
  }
  return events;
}

describe('EventStreamReader', () => {
  const stream =
    '\ufeff: hello\nretry: 3000\nid: e1:7\nevent: snapshot\ndata: {"a":\ndata:1}\n\nevent: none\n\ndata\r\n\r\nid:8\rdata: x\r\rnonsense\nid: \0\ndata: y\n\n';
  const events = [
    { type: 'snapshot', data: '{"a":\n1}', id: 'e1:7' },
    { type: 'message', data: '', id: 'e1:7' },
    { type: 'message', data: 'x', id: '8' },
    { type: 'message', data: 'y', id: '8' },
  ];

  it('reads what the standard says', () => deepEqual(read([stream]), events));

  it('reads the same however the network cuts it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const chunks = places.slice(1).map((end, at) => stream.slice(places[at], end));
        deepEqual(read(chunks), events);
      }),
    );
  });

  it('keeps an event that is not whole', () => deepEqual(read(['data: x\n']), []));

  it('remembers the last id', () => {
    const reader = new EventStreamReader(100);
    reader.push('id: 5\n\n');
    equal(reader.lastId, '5');
  });

  it('gives up on an event beyond the limit, in one line or many', () => {
    equal(read([`data: ${'x'.repeat(2000)}`]), undefined);
    equal(read(['data: xxxxxxxxxx\n'.repeat(200)]), undefined);
    equal(read(['data: xxxxxxxxxx\n\n'.repeat(200)])!.length, 200);
  });
});

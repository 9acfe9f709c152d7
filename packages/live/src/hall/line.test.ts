import { expect } from '@open-wc/testing';
import { ownSurroundings } from '@huiketing/feeds';
import type { FeedEvent } from '@huiketing/feeds';
import { FakeClock } from '../../../dev/src/fake-clock.ts';
import { createLine, useMqtt } from './line.ts';
import type { Line } from './line.ts';

describe('the line to a hall', () => {
  let clock: FakeClock;
  let asked: string[];
  let events: FeedEvent[];

  const open = (src = 'http://hall.example'): Line => {
    clock = new FakeClock();
    asked = [];
    events = [];
    const surroundings = ownSurroundings({
      clock: clock.now,
      timers: clock.timers,
      random: () => 0.5,
      fetch: (input) => {
        asked.push(String(input));
        return Promise.resolve(new Response('{}'));
      },
    });
    const line = createLine(src, 'h1', surroundings);
    line.transport.start((event) => {
      events.push(event);
      return 'kept';
    });
    return line;
  };
  const pass = (seconds: number): Promise<void> => clock.advance(seconds * 1000);

  it('polls while a hall offers nothing more', async () => {
    const line = open();
    line.offer({});
    await pass(7);
    line.transport.stop();
    expect([...new Set(asked)]).to.deep.equal(['http://hall.example/hkt/v1/h1.json']);
  });

  it('opens the stream that a hall offers, at the hall’s own server', async () => {
    const line = open();
    await pass(1);
    line.offer({ sse: '/hkt/v1/h1/stream' });
    line.offer({ sse: '/hkt/v1/h1/stream' });
    await pass(0.1);
    line.transport.stop();
    expect(asked.filter((url) => url.endsWith('/stream'))).to.deep.equal(['http://hall.example/hkt/v1/h1/stream']);
  });

  it('takes a broker only when the page brings the library', async () => {
    const urls: string[] = [];
    const client = { on: () => client, end: () => undefined };
    const connect = (url: string): unknown => {
      urls.push(url);
      return client;
    };
    for (const given of [undefined, connect]) {
      useMqtt(given as Parameters<typeof useMqtt>[0]);
      const line = open();
      line.offer({ mqtt: 'wss://broker.example' });
      await pass(0.1);
      line.transport.stop();
    }
    useMqtt(undefined);
    expect(urls).to.deep.equal(['wss://broker.example']);
  });
});

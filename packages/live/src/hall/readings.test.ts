import { expect, fixture, html } from '@open-wc/testing';
import type { HktHallElement } from '../hkt-hall.ts';
import '../hkt-hall.ts';
import { besideTheKit } from './readings.ts';
import { surroundFeeds } from './shared-feed.ts';

class Request extends Event {
  answer: Promise<unknown> | undefined;
  constructor() {
    super('hkt-readings-request', { bubbles: true, composed: true });
  }
  respondWith = (answer: Promise<unknown>): void => void (this.answer = answer);
}

describe('the readings of a hall', () => {
  let asked: string[];
  let isDown = false;

  beforeEach(() => {
    asked = [];
    isDown = false;
    surroundFeeds({
      fetch: (input) => {
        asked.push(String(input));
        return Promise.resolve(isDown ? new Response('', { status: 503 }) : new Response('{"syllables":"a ai"}'));
      },
    });
  });
  after(() => surroundFeeds({}));

  const ask = async (hall: HktHallElement): Promise<unknown> => {
    const request = new Request();
    hall.firstElementChild!.dispatchEvent(request);
    return request.answer!.catch((error: Error) => error.message);
  };
  const open = (url: string): Promise<HktHallElement> =>
    fixture<HktHallElement>(html`<hkt-hall hall="h1" readings=${url}><p></p></hkt-hall>`);

  it('are fetched once, when an element asks', async () => {
    const hall = await open('/kit/readings.json');
    expect(asked).to.deep.equal([]);
    const answers = [await ask(hall), await ask(await open('/kit/readings.json'))];
    expect(answers).to.deep.equal([{ syllables: 'a ai' }, { syllables: 'a ai' }]);
    expect(asked).to.deep.equal(['/kit/readings.json']);
  });

  it('are asked for again after a failure', async () => {
    const hall = await open('/other/readings.json');
    isDown = true;
    expect(await ask(hall)).to.equal('/other/readings.json answered 503');
    isDown = false;
    expect(await ask(hall)).to.deep.equal({ syllables: 'a ai' });
  });

  it('stand beside the kit’s own file, when the page says nothing', async () => {
    await ask(await open(''));
    expect(asked).to.deep.equal([besideTheKit]);
    expect(new URL(besideTheKit).pathname).to.match(/\/readings\.json$/);
  });
});

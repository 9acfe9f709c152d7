import { expect, fixture, html } from '@open-wc/testing';
import type { Call, HallState } from '@huiketing/model';
import '../hkt-call-voice.ts';
import type { HktCallVoiceElement } from '../hkt-call-voice.ts';
import { pageScope } from '../base/scope.ts';
import type { HktSpeakRequestEvent } from '../controllers/speech-request.ts';
import { turnsOf } from '../internal/call-turns.ts';
import { samplePlan } from '../internal/sample-data.ts';
import { fakeSpeech } from '../testing/fake-speech.ts';
import type { FakeSpeech } from '../testing/fake-speech.ts';

const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const caption = (element: Element): string => root(element).querySelector('.caption')!.textContent!.trim();
const notes = (element: Element): string[] =>
  [...root(element).querySelectorAll('.note')].map(({ textContent }) => textContent!.trim());
const call = (no: string, fields: Partial<Call> = {}): Call =>
  ({ no, to: { zone: 'service' }, state: 'calling', attempt: 1, at: '2026-09-24T09:12:30+08:00', ...fields }) as Call;
const stateOf = (calls: object): HallState => ({ calls }) as unknown as HallState;

describe('hkt-call-voice', () => {
  const before = pageScope().values;
  let speech: FakeSpeech;

  beforeEach(() => (speech = fakeSpeech()));
  afterEach(() => {
    speech.restore();
    pageScope().update({ ...before, plan: undefined, state: undefined, locale: 'zh-CN' });
  });

  const open = async (attributes: { voice?: string; quiet?: string; volume?: number } = {}) =>
    fixture<HktCallVoiceElement>(
      html`<hkt-call-voice
        .state=${stateOf({})}
        .plan=${samplePlan}
        voice=${(attributes.voice ?? 'speech') as 'speech'}
        quiet=${attributes.quiet ?? ''}
        .volume=${attributes.volume ?? 1}
        now="2026-09-24T12:30:00+08:00"
      ></hkt-call-voice>`,
    );
  const turnOn = async (element: HktCallVoiceElement): Promise<void> => {
    root(element).querySelector('hkt-button')!.click();
    await element.updateComplete;
  };
  const say = async (element: HktCallVoiceElement, calls: object): Promise<void> => {
    element.state = stateOf(calls);
    await element.updateComplete;
  };
  const said = (): string[] => speech.said.map(({ text }) => text);

  it('says nothing before a person turns it on, and shows the caption all the same', async () => {
    const element = await open();
    await say(element, { a: call('A1') });
    expect(said()).to.deep.equal([]);
    expect(caption(element)).to.equal('请 A1 号到办事区坐');
  });

  it('speaks the very words of the caption, each call once', async () => {
    const element = await open({ volume: 0.5 });
    await turnOn(element);
    await say(element, { a: call('A1') });
    await say(element, { a: call('A1') });
    expect(said()).to.deep.equal([caption(element)]);
    expect(speech.said[0]!.volume).to.equal(0.5);
  });

  it('lets the turn go when its words are spoken and its time is over', async () => {
    const element = await open();
    await turnOn(element);
    await say(element, { a: call('A1') });
    expect(turnsOf(pageScope()).current!.call.no).to.equal('A1');
    speech.tell('end');
    await element.updateComplete;
    expect(turnsOf(pageScope()).current).to.equal(undefined);
    expect(caption(element)).to.equal('');
  });

  it('leaves speaking to a host that has a voice', async () => {
    const element = await open({ voice: 'host' });
    await turnOn(element);
    const texts: string[] = [];
    element.addEventListener('hkt-speak-request', (event: HktSpeakRequestEvent) => {
      event.preventDefault();
      texts.push(...event.texts);
      event.finished(Promise.resolve());
    });
    await say(element, { a: call('A1') });
    expect(texts).to.deep.equal(['请 A1 号到办事区坐']);
    expect(said()).to.deep.equal([]);
  });

  it('says that it cannot be heard when the host has no voice after all', async () => {
    const element = await open({ voice: 'host' });
    await turnOn(element);
    await say(element, { a: call('A1') });
    await element.updateComplete;
    expect(said()).to.deep.equal([]);
    expect(notes(element)).to.deep.equal(['这台设备念不出来，请看屏幕。']);
    expect(caption(element)).to.equal('请 A1 号到办事区坐');
  });

  it('is silent in quiet hours, with captions', async () => {
    const element = await open({ quiet: '12:00-14:00' });
    await turnOn(element);
    await say(element, { a: call('A1') });
    expect(said()).to.deep.equal([]);
    expect(notes(element)).to.deep.equal(['午休时间，只看屏幕，不出声。']);
    element.quiet = '22:00-08:00';
    await element.updateComplete;
    expect(notes(element)).to.deep.equal([]);
  });

  it('shows captions alone', async () => {
    const element = await open({ voice: 'off' });
    expect(root(element).querySelector('hkt-button')).to.equal(null);
  });

  it('stops at once when it is turned off', async () => {
    const element = await open();
    await turnOn(element);
    await say(element, { a: call('A1') });
    await turnOn(element);
    expect(speech.engine.calls).to.include('cancel');
    await say(element, { a: call('A1'), b: call('B1') });
    expect(said()).to.deep.equal(['请 A1 号到办事区坐']);
  });

  it('speaks English', async () => {
    pageScope().update({ locale: 'en' });
    const element = await open();
    await turnOn(element);
    await say(element, { a: call('A1') });
    expect(said()[0]).to.equal('Number A1, please sit at: Service zone');
  });

  it('speaks nothing out of old data', async () => {
    pageScope().update({ state: stateOf({ a: call('A1') }), status: { status: 'stale', stage: 2 } });
    const element = await fixture<HktCallVoiceElement>(html`<hkt-call-voice></hkt-call-voice>`);
    expect(caption(element)).to.equal('');
  });
});

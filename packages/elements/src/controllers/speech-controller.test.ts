import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { fakeSpeech } from '../testing/fake-speech.ts';
import type { FakeSpeech } from '../testing/fake-speech.ts';
import { SpeechController } from './speech-controller.ts';
import type { HktSpeakRequestEvent } from './speech-request.ts';

class Reader extends LitElement {
  readonly speech = new SpeechController(this);
}
customElements.define('test-reader', Reader);

const parts = [
  { key: 'name', text: '高龄津贴。到了年龄就能领。' },
  { key: 'bring', text: '请您带身份证' },
];

describe('SpeechController', () => {
  let fake: FakeSpeech;
  let reader: Reader;
  const speech = (): SpeechController => reader.speech;
  const said = (): string[] => fake.said.map(({ text }) => text);
  const start = (): void => speech().start(parts, 'zh-CN');

  beforeEach(() => {
    reader = new Reader();
    document.body.append(reader);
    fake = fakeSpeech();
  });
  afterEach(() => {
    reader.remove();
    fake.restore();
  });

  it('says nothing unasked', () => {
    expect(fake.said).to.have.length(0);
    expect(speech().isSpeaking).to.equal(false);
  });

  it('reads sentence by sentence and marks where it is', () => {
    start();
    expect([speech().isSpeaking, speech().spoken]).to.deep.equal([true, 'name']);
    fake.tell('end');
    expect(speech().spoken).to.equal('name');
    fake.tell('end');
    expect(speech().spoken).to.equal('bring');
    expect(said()).to.deep.equal(['高龄津贴。', '到了年龄就能领。', '请您带身份证']);
    fake.tell('end');
    expect([speech().isSpeaking, speech().spoken, speech().hasFailed]).to.deep.equal([false, '', false]);
    expect(fake.waiting()).to.equal(0);
  });

  it('has nothing to read of nothing', () => {
    speech().start([{ key: 'x', text: ' ' }], 'zh-CN');
    expect(speech().isSpeaking).to.equal(false);
  });

  describe('stops', () => {
    const isQuiet = (): void => {
      expect([speech().isSpeaking, speech().spoken, fake.engine.calls.length > 0]).to.deep.equal([false, '', true]);
      fake.tell('end', fake.said[0]);
      fake.pass();
      expect(fake.said).to.have.length(1);
    };

    it('when it is told to', () => {
      start();
      speech().stop();
      isQuiet();
    });

    it('when its element leaves the page', () => {
      start();
      reader.remove();
      isQuiet();
    });

    it('when the page is left', () => {
      start();
      window.dispatchEvent(new Event('pagehide'));
      isQuiet();
    });

    it('when another part of the page reads', () => {
      const other = new Reader();
      document.body.append(other);
      start();
      other.speech.start(parts, 'zh-CN');
      expect([speech().isSpeaking, other.speech.isSpeaking]).to.deep.equal([false, true]);
      other.remove();
    });
  });

  it('begins again from the beginning', () => {
    start();
    fake.tell('end');
    start();
    expect(said()[2]).to.equal('高龄津贴。');
  });

  describe('voices', () => {
    const voice = (lang: string, localService = true) => ({ lang, localService, name: lang });
    const voiceOf = (locale: 'zh-CN' | 'en', ...voices: ReturnType<typeof voice>[]): string | undefined => {
      fake.engine.voices = voices;
      speech().start(parts, locale);
      return (fake.said[0]?.voice as { lang: string } | undefined)?.lang;
    };

    it('of the language, on the device first', () => {
      expect(voiceOf('zh-CN', voice('en-US'), voice('zh-CN', false), voice('zh_CN'))).to.equal('zh_CN');
      expect(fake.said[0]!.lang).to.equal('zh-CN');
    });

    it('of the country first', () => expect(voiceOf('zh-CN', voice('zh-HK'), voice('zh-CN', false))).to.equal('zh-CN'));
    it('of Chinese by its other name', () => expect(voiceOf('zh-CN', voice('cmn-Hans-CN'))).to.equal('cmn-Hans-CN'));
    it('of English', () => expect(voiceOf('en', voice('zh-CN'), voice('en-GB'))).to.equal('en-GB'));
    it('are the engine’s choice where it tells none', () => expect(voiceOf('zh-CN')).to.equal(undefined));

    it('of another language alone read nothing', () => {
      expect(voiceOf('zh-CN', voice('en-US'))).to.equal(undefined);
      expect(fake.said).to.have.length(0);
      expect(speech().hasFailed).to.equal(true);
    });
  });

  describe('an engine', () => {
    const failed = (): void => {
      expect([speech().isSpeaking, speech().hasFailed]).to.deep.equal([false, true]);
    };

    it('that is missing', () => {
      Object.defineProperty(window, 'speechSynthesis', { configurable: true, writable: true, value: undefined });
      start();
      failed();
      speech().stop();
    });

    it('that throws', () => {
      fake.engine.speak = () => {
        throw new Error('no audio');
      };
      fake.engine.cancel = fake.engine.speak as () => void;
      start();
      failed();
    });

    it('that loses one sentence goes on with the next', () => {
      start();
      fake.pass();
      expect(fake.engine.calls).to.deep.equal(['cancel']);
      fake.pass();
      expect(said()).to.deep.equal(['高龄津贴。', '到了年龄就能领。']);
      fake.tell('end');
      expect(speech().isSpeaking).to.equal(true);
    });

    it('that loses two is not heard', () => {
      start();
      fake.pass();
      fake.pass();
      fake.pass();
      failed();
    });

    it('that reports errors', () => {
      start();
      fake.tell('error');
      expect(said()).to.have.length(2);
      fake.tell('error');
      failed();
    });

    it('that tells the same end twice, and late', () => {
      start();
      const first = fake.said[0]!;
      for (const type of ['end', 'end', 'error'] as const) first[`on${type}`]!(new Event(type) as never);
      fake.pass();
      first.onend!(new Event('end') as never);
      expect(said()).to.deep.equal(['高龄津贴。', '到了年龄就能领。']);
    });

    it('that tells of an earlier reading', () => {
      start();
      const first = fake.said[0]!;
      start();
      fake.tell('end', first);
      expect(said()).to.deep.equal(['高龄津贴。', '高龄津贴。']);
    });

    it('that tells of the end before it has begun', () => {
      fake.engine.speak = (utterance) => {
        fake.said.push(utterance);
        utterance.onend!(new Event('end') as never);
      };
      start();
      for (let i = 0; i < 4; i++) fake.pass();
      expect(said()).to.have.length(3);
      expect([speech().isSpeaking, speech().hasFailed]).to.deep.equal([false, false]);
    });

    it('that was paused or is busy is made ready first', () => {
      fake.engine.paused = true;
      fake.engine.speaking = true;
      start();
      expect(fake.engine.calls).to.deep.equal(['resume', 'cancel']);
      expect(fake.said).to.have.length(0);
      fake.pass();
      expect(fake.said).to.have.length(1);
    });
  });

  describe('hkt-speak-request', () => {
    let event: HktSpeakRequestEvent;
    const take = (own: boolean): void =>
      reader.addEventListener('hkt-speak-request', (heard) => {
        event = heard;
        if (own) heard.preventDefault();
      });

    it('offers the words to the host', () => {
      take(false);
      start();
      expect(event.texts).to.deep.equal(['高龄津贴。', '到了年龄就能领。', '请您带身份证']);
      expect([event.locale, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
        'zh-CN',
        true,
        true,
        true,
      ]);
      expect(fake.said).to.have.length(1);
    });

    it('leaves the reading to a host that takes it, until it is over', async () => {
      take(true);
      start();
      let done!: () => void;
      event.finished(new Promise<void>((resolve) => (done = resolve)));
      expect([fake.said.length, speech().isSpeaking]).to.deep.equal([0, true]);
      event.reached(2);
      expect(speech().spoken).to.equal('bring');
      done();
      await Promise.resolve().then(() => undefined);
      await Promise.resolve();
      expect([speech().isSpeaking, speech().hasFailed]).to.deep.equal([false, false]);
    });

    it('tells the host to stop', () => {
      take(true);
      start();
      expect(event.signal.aborted).to.equal(false);
      speech().stop();
      expect(event.signal.aborted).to.equal(true);
      event.reached(2);
      expect(speech().spoken).to.equal('');
    });

    it('hears of a host’s failure', async () => {
      take(true);
      start();
      event.finished(Promise.reject(new Error('offline')));
      await new Promise((done) => requestAnimationFrame(done));
      expect([speech().isSpeaking, speech().hasFailed]).to.deep.equal([false, true]);
    });
  });
});

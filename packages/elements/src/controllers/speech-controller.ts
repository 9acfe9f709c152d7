import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '@huiketing/model/vocabularies';
import { sentencesOf } from '../internal/sentences.ts';
import { HktSpeakRequestEvent } from './speech-request.ts';

/** Some words that are shown somewhere: while they are spoken, their place is marked. */
export interface Spoken {
  key: string;
  text: string;
}

/** Chromium stops remote voices in the midst of what takes longer than 15 seconds; some 4 汉字 are a second. */
const LONGEST = 60;
/** An engine that says nothing of a sentence for so long has lost it. A slow voice takes half a second a 汉字. */
const PATIENCE = 5000;
const PER_LETTER = 500;
/** Chromium on Linux swallows what is said right after it was told to stop. */
const BREATH = 150;

/** One voice a page: how to stop it. */
let stopSpeaking: (() => void) | undefined;

/**
 * Reads words aloud when a person asks for it: by the host's voice (`hkt-speak-request`), else by the device's,
 * sentence by sentence. An engine may be missing, throw, lose a sentence, tell things late or twice: the reading always
 * ends, and says whether it could be heard. Render a way to stop while `isSpeaking`.
 */
export class SpeechController implements ReactiveController {
  /** What is spoken now: the key of its words. */
  spoken = '';
  isSpeaking = false;
  /** Whether this device could not read the last time: say so, with another way. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost & EventTarget;
  #parts: Spoken[] = [];
  #locale: Locale = 'zh-CN';
  #volume = 1;
  /** Counts the readings and their sentences: what an engine tells of an earlier one has no say. */
  #turn = 0;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Held here, since Chromium and WebKit forget an utterance that nobody holds, and never tell of its end. */
  protected utterance: SpeechSynthesisUtterance | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /**
   * Reads from the beginning. Only ever upon what a person did. `volume` 0–1; without `device`, only the host's voice
   * reads, and where it has none, nobody does.
   */
  start(parts: readonly Spoken[], locale: Locale, { volume = 1, device = true } = {}): void {
    stopSpeaking?.();
    this.#parts = [];
    for (const { key, text } of parts) {
      for (const sentence of sentencesOf(text, LONGEST)) this.#parts.push({ key, text: sentence });
    }
    if (!this.#parts.length) return;
    stopSpeaking = this.stop;
    this.#locale = locale;
    this.#volume = volume;
    this.#turn++;
    this.isSpeaking = true;
    this.hasFailed = false;
    // Chromium would go on reading on the next page.
    window.addEventListener('pagehide', this.stop);
    this.#reach(0);
    if (this.#askHost()) return;
    if (device) this.#begin();
    else this.#end(true);
  }

  readonly stop = (): void => {
    if (this.isSpeaking) this.#end(false);
  };

  /** Whether the host reads. */
  #askHost(): boolean {
    const turn = this.#turn;
    const over = (failed: boolean) => (): void => {
      if (turn === this.#turn) this.#end(failed);
    };
    this.#abort = new AbortController();
    const event = new HktSpeakRequestEvent(
      this.#parts.map(({ text }) => text),
      this.#locale,
      {
        signal: this.#abort.signal,
        finished: (promise) => void Promise.resolve(promise).then(over(false), over(true)),
        reached: (index) => void (turn === this.#turn && this.#reach(index)),
      },
    );
    return !this.#host.dispatchEvent(event);
  }

  #begin(): void {
    const { speechSynthesis: engine } = window;
    if (!engine || typeof SpeechSynthesisUtterance !== 'function') return this.#end(true);
    try {
      if (engine.paused) engine.resume();
      if (engine.speaking || engine.pending) {
        engine.cancel();
        this.#wait(() => this.#speak(engine, 0, 0), BREATH);
        return;
      }
    } catch {
      // What can't be asked can perhaps still speak.
    }
    this.#speak(engine, 0, 0);
  }

  /** `lost`: how many sentences before this one were not heard. */
  #speak(engine: SpeechSynthesis, index: number, lost: number): void {
    const part = this.#parts[index];
    if (!part) return this.#end(false);
    const turn = ++this.#turn;
    const next = (wasHeard: boolean): void => {
      if (turn !== this.#turn) return;
      this.#turn++;
      // One sentence may get lost; two in a row say that nothing is heard.
      if (!wasHeard && lost) return this.#end(true);
      if (!wasHeard) cancel(engine);
      this.#wait(() => this.#speak(engine, index + 1, wasHeard ? 0 : 1), wasHeard ? 0 : BREATH);
    };
    this.#reach(index);
    try {
      const voice = voiceFor(engine.getVoices(), this.#locale);
      if (voice === null) return this.#end(true);
      const utterance = (this.utterance = new SpeechSynthesisUtterance(part.text));
      utterance.lang = this.#locale;
      utterance.volume = this.#volume;
      if (voice) utterance.voice = voice;
      utterance.onend = () => next(true);
      utterance.onerror = () => next(false);
      this.#wait(() => next(false), PATIENCE + part.text.length * PER_LETTER);
      engine.speak(utterance);
    } catch {
      this.#end(true);
    }
  }

  #wait(then: () => void, ms: number): void {
    clearTimeout(this.#timer);
    const turn = this.#turn;
    this.#timer = setTimeout(() => turn === this.#turn && then(), ms);
  }

  #reach(index: number): void {
    this.spoken = this.#parts[index]?.key ?? '';
    this.#host.requestUpdate();
  }

  #end(failed: boolean): void {
    this.#turn++;
    clearTimeout(this.#timer);
    window.removeEventListener('pagehide', this.stop);
    if (stopSpeaking === this.stop) stopSpeaking = undefined;
    this.isSpeaking = false;
    this.hasFailed = failed;
    this.spoken = '';
    this.#abort?.abort();
    if (this.utterance) cancel(window.speechSynthesis);
    this.utterance = undefined;
    this.#host.requestUpdate();
  }
}

function cancel(engine: SpeechSynthesis): void {
  try {
    engine.cancel();
  } catch {
    // It has stopped listening; it will not be asked again.
  }
}

/**
 * A voice for that language, one on the device before one that sends words away. Undefined where the engine does not
 * tell its voices (yet): it chooses by the language. Null where it tells them and has none: it would spell or be silent.
 */
function voiceFor(voices: readonly SpeechSynthesisVoice[], locale: Locale): SpeechSynthesisVoice | null | undefined {
  if (!voices.length) return undefined;
  const language = locale.slice(0, 2);
  const tag = ({ lang }: SpeechSynthesisVoice): string => lang.toLowerCase().replace('_', '-');
  const speaks = voices.filter(
    (voice) => tag(voice).startsWith(language) || (language === 'zh' && tag(voice).startsWith('cmn')),
  );
  const rank = (voice: SpeechSynthesisVoice): number =>
    (tag(voice).startsWith(locale.toLowerCase()) ? 2 : 0) + (voice.localService ? 1 : 0);
  return speaks.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A speech engine for tests: it says nothing, and tells only what a test makes it tell. */
export interface FakeSpeech {
  engine: {
    paused: boolean;
    speaking: boolean;
    pending: boolean;
    voices: { lang: string; localService: boolean; name: string }[];
    /** What was asked for: `resume`, `cancel`. */
    calls: string[];
    speak: (utterance: SpeechSynthesisUtterance) => void;
    cancel: () => void;
  };
  /** Everything it was given, in order. */
  said: SpeechSynthesisUtterance[];
  /** Tells of the end (or the loss) of the last sentence, and lets the time pass until the next begins. */
  tell(type: 'end' | 'error', utterance?: SpeechSynthesisUtterance): void;
  /** Lets all the time pass that somebody waits for. */
  pass(): void;
  /** How many timers run. */
  waiting(): number;
  restore(): void;
}

type Timers = Map<number, () => void>;

/** Puts it in the place of the device's engine and of its timers, until `restore`. */
export function fakeSpeech(): FakeSpeech {
  const said: SpeechSynthesisUtterance[] = [];
  const timers: Timers = new Map();
  const real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  const engine: FakeSpeech['engine'] & { getVoices: () => unknown[]; resume: () => void } = {
    paused: false,
    speaking: false,
    pending: false,
    voices: [],
    calls: [],
    speak: (utterance) => void said.push(utterance),
    cancel: () => void engine.calls.push('cancel'),
    resume: () => void engine.calls.push('resume'),
    getVoices: () => engine.voices,
  };
  let count = 0;
  const put = (name: string, value: unknown): void =>
    void Object.defineProperty(window, name, { configurable: true, writable: true, value });
  const before = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  put('speechSynthesis', engine);
  put(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  window.setTimeout = ((then: () => void) => (timers.set(++count, then), count)) as unknown as typeof setTimeout;
  window.clearTimeout = ((id: number) => void timers.delete(id)) as unknown as typeof clearTimeout;
  const pass = (): void => {
    const due = [...timers];
    timers.clear();
    due.forEach(([, then]) => then());
  };
  return {
    engine,
    said,
    tell(type, utterance = said[said.length - 1]!) {
      utterance[`on${type}`]?.(new Event(type) as never);
      pass();
    },
    pass,
    waiting: () => timers.size,
    restore() {
      Object.assign(window, real);
      for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(window, name, descriptor);
    },
  };
}

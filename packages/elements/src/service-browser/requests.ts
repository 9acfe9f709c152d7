import { readingsFrom } from '@huiketing/catalogue/readings';
import type { Readings, ReadingsTable } from '@huiketing/catalogue/readings';
import { HktReadingsRequestEvent, HktVoiceRequestEvent } from './service-browser.events.ts';
import type { ReadingsAnswer } from './service-browser.events.ts';

/** Asks the page to listen, and takes what it heard. */
export function askForWords(host: HTMLElement, locale: string, take: (words: string) => void): void {
  const heard = (words: unknown): void => {
    if (typeof words === 'string' && words.trim()) take(words.trim());
  };
  // Who hears nothing need not say so.
  const respondWith = (words: string | PromiseLike<string>): void => void Promise.resolve(words).then(heard, () => {});
  host.dispatchEvent(new HktVoiceRequestEvent(locale, respondWith));
}

const isReady = (readings: Readings | ReadingsTable): readings is Readings =>
  typeof (readings as Readings).of === 'function';

/** Asks whoever has them for the readings of Chinese characters: a table, or what was made from one. */
export function askForReadings(host: HTMLElement, take: (readings: Readings) => void): void {
  const unpack = (given: Readings | ReadingsTable): void => take(isReady(given) ? given : readingsFrom(given));
  // Who has none need not say so: 汉字 are found without.
  const respondWith = (given: ReadingsAnswer): void =>
    void Promise.resolve(given)
      .then(unpack)
      .catch(() => {});
  host.dispatchEvent(new HktReadingsRequestEvent(respondWith));
}

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

/** Asks whoever has them for the readings of Chinese characters, or for the table in which they stand. */
export function askForReadings(host: HTMLElement, take: (readings: Readings) => void): void {
  const given = (answer: Readings | ReadingsTable): void => take('syllables' in answer ? readingsFrom(answer) : answer);
  // A table that is none, or does not come, costs only the sounds.
  const respondWith = (answer: ReadingsAnswer): void =>
    void Promise.resolve(answer)
      .then(given)
      .catch(() => {});
  host.dispatchEvent(new HktReadingsRequestEvent(respondWith));
}

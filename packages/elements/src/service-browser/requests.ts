import type { Readings } from '@huiketing/catalogue/readings';
import { HktReadingsRequestEvent, HktVoiceRequestEvent } from './service-browser.events.ts';

/** Asks the page to listen, and takes what it heard. */
export function askForWords(host: HTMLElement, locale: string, take: (words: string) => void): void {
  const heard = (words: unknown): void => {
    if (typeof words === 'string' && words.trim()) take(words.trim());
  };
  // Who hears nothing need not say so.
  const respondWith = (words: string | PromiseLike<string>): void => void Promise.resolve(words).then(heard, () => {});
  host.dispatchEvent(new HktVoiceRequestEvent(locale, respondWith));
}

/** Asks whoever has them for the readings of Chinese characters. */
export function askForReadings(host: HTMLElement, take: (readings: Readings) => void): void {
  const respondWith = (readings: Readings | PromiseLike<Readings>): void =>
    void Promise.resolve(readings).then(take, () => {});
  host.dispatchEvent(new HktReadingsRequestEvent(respondWith));
}

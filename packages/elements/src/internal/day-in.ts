import type { Locale } from '@huiketing/model/vocabularies';

/** A day such as `2026-03-05` in words: 2026年3月5日, 5 March 2026. Of anything else, nothing. */
export function dayIn(day: string | null | undefined, locale: Locale): string {
  const date = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!date || isNaN(+date)) return '';
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, style).format(date);
}

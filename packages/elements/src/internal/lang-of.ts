import { nothing } from 'lit';
import type { Locale } from '@huiketing/model/vocabularies';

const han = /[\u3400-\u9fff]/;

/** The `lang` of words that stay Chinese on an English page, since a hall did not translate them: a voice reads them right. */
export function langOf(words: string, locale: Locale): Locale | typeof nothing {
  return locale === 'en' && han.test(words) ? 'zh-CN' : nothing;
}

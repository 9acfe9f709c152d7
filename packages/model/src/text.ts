/**
 * Words that residents read: one string for every language, or one per language with Chinese always there.
 * Free of dependencies: elements import this file.
 */
export type Text = string | { zh: string; en?: string | undefined; [language: string]: string | undefined };

/**
 * The words of `text` in `locale` (`zh-CN`, `en`, …): the locale itself, then its language, then Chinese.
 * An absent text is the empty string, so that a template never prints `undefined`.
 */
export function textIn(text: Text | null | undefined, locale: string): string {
  if (text == null) return '';
  if (typeof text === 'string') return text;
  return own(text, locale) || own(text, locale.split('-')[0] as string) || own(text, 'zh') || '';
}

/**
 * The name of a thing that carries `zh` and `en` itself (zones, categories, items): English when asked for and there,
 * else Chinese.
 */
export function nameIn(thing: { zh: string; en?: string | undefined }, locale: string): string {
  return (locale.slice(0, 2) === 'en' && thing.en) || thing.zh;
}

// A locale named like an Object.prototype member must find nothing.
function own(text: Exclude<Text, string>, key: string): string | undefined {
  const value = Object.prototype.hasOwnProperty.call(text, key) ? text[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

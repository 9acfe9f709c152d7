const MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

const AFTER_HAN = /(?<=[\p{Script=Han}」』）》])[,;:!?](?! )/gu;
const AROUND_HAN = /\(([^()]*\p{Script=Han}[^()]*)\)/gu;

/**
 * A document with its Chinese sentences as they are printed: with full-width punctuation. The lists that came to us have
 * half-width commas, and stay as they came.
 */
export function fullWidth<T>(document: T): T {
  const mend = (_key: string, value: unknown): unknown =>
    typeof value === 'string'
      ? value.replace(AROUND_HAN, '（$1）').replace(AFTER_HAN, (mark) => MARKS[mark] as string)
      : value;
  return JSON.parse(JSON.stringify(document), mend) as T;
}

/** Texts of many items as one string: one `indexOf` looks through them all. */
export interface Group {
  /** The folded texts, a line break before, between and after them. */
  readonly joined: string;
  /** Where text n starts; one more than there are texts. */
  readonly starts: Int32Array;
  /** Whose text n is. */
  readonly owners: Int32Array;
}

/** What the ids `from` … `to` are found by; `fold` is called once for each text. */
export function groupOf(
  from: number,
  to: number,
  textsOf: (id: number) => readonly string[],
  fold: (text: string) => string,
): Group {
  const texts: string[] = [];
  const owners: number[] = [];
  for (let id = from; id < to; id++) {
    for (const text of textsOf(id)) {
      texts.push(fold(text));
      owners.push(id);
    }
  }
  const starts = new Int32Array(texts.length + 1);
  let at = 1;
  for (let n = 0; n < texts.length; n++) {
    starts[n] = at;
    at += texts[n]!.length + 1;
  }
  starts[texts.length] = at;
  return { joined: `\n${texts.join('\n')}\n`, starts, owners: Int32Array.from(owners) };
}

/** Which text holds the place `at`, of those from `text` on: near ones are found in a few steps, far ones in not many more. */
export function textAt(starts: Int32Array, text: number, at: number): number {
  let low = text;
  let step = 1;
  for (; low + step < starts.length && starts[low + step]! <= at; step *= 2) low += step;
  for (; step >= 1; step >>= 1) if (low + step < starts.length && starts[low + step]! <= at) low += step;
  return low;
}

/** Visits each text that holds the needle, once, where it first does. */
export function scan(
  { joined, starts }: Group,
  needle: string,
  visit: (text: number, at: number, length: number) => void,
): void {
  let text = 0;
  for (let at = joined.indexOf(needle); at >= 0; at = joined.indexOf(needle, starts[text + 1])) {
    text = textAt(starts, text, at);
    visit(text, at - starts[text]!, starts[text + 1]! - starts[text]! - 1);
  }
}

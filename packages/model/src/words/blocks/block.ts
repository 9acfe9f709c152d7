/** One text that a resident reads as a whole, and where each of its UTF-16 units stands in the file. */
export interface Block {
  text: string;
  offsets: readonly number[];
  /** Where it stands in a JSON file: `categories[0].zh`. */
  path?: string;
}

/** A block that is a plain part of the file. */
export function slice(source: string, from: number, to: number): Block {
  return { text: source.slice(from, to), offsets: range(from, to) };
}

/** Several parts read as one; what is between them is not for residents. */
export function join(source: string, parts: readonly (readonly [from: number, to: number])[]): Block {
  const offsets: number[] = [];
  let text = '';
  for (const [from, to] of parts) {
    text += source.slice(from, to);
    for (let at = from; at < to; at++) offsets.push(at);
  }
  return { text, offsets };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** An end of a sentence, in both scripts; a full stop only before a space, so that 2.5 and v1.2 stay whole. */
const END = /([。！？!?；;\n]|\.(?=\s))[”」"')）]*\s*/g;

/** A pause inside a sentence: where one that is too long may part. */
const PAUSE = /([，、,:：]|\s)/;

/**
 * The sentences of a text in order, none longer than `most` letters and none empty: what is too long parts at a pause,
 * or where there is none, between two letters.
 */
export function sentencesOf(text: string, most = 120): string[] {
  const sentences: string[] = [];
  for (const sentence of text.replace(END, '$&\0').split('\0')) {
    let rest = sentence.trim();
    while (rest.length > most) {
      const at = partingOf(rest, most);
      sentences.push(rest.slice(0, at).trim());
      rest = rest.slice(at).trim();
    }
    if (rest) sentences.push(rest);
  }
  return sentences;
}

function partingOf(text: string, most: number): number {
  for (let at = most; at > most / 2; at--) if (PAUSE.test(text[at - 1]!)) return at;
  // A letter of two code units is not torn.
  return /[\ud800-\udbff]/.test(text[most - 1]!) ? most - 1 : most;
}

/** A text in pieces of at most `most` letters, each of as many whole sentences as it holds. */
export function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = [];
  for (const sentence of sentencesOf(text, most)) {
    const last = pieces.length - 1;
    const gap = /[!-~]$/.test(pieces[last] ?? '') ? ' ' : '';
    if (last >= 0 && pieces[last]!.length + gap.length + sentence.length <= most) pieces[last] += gap + sentence;
    else pieces.push(sentence);
  }
  return pieces;
}

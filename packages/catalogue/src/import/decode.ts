/** Bytes of a text file → text: UTF-8 with or without its mark, UTF-16 with it, else GB 18030, in which many still save. */

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Whether every byte was readable. */
  whole: boolean;
}

export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return lenient(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return lenient(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', whole: true };
  } catch {
    return lenient(bytes, 'gb18030');
  }
}

function lenient(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, whole: text.indexOf('\ufffd') < 0 };
}

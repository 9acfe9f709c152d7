/** Text → GB 18030, which Node can only read: the decoder's own table, turned round. */

let codes: Map<string, number[]> | undefined;

function table(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !found.has(character))
        found.set(character, [lead, trail]);
    }
  }
  return found;
}

export function gb18030(text: string): Uint8Array {
  codes ??= table();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const known = codes.get(character);
    if (code < 0x80) bytes.push(code);
    else if (known) bytes.push(...known);
    else if (code >= 0x10000) bytes.push(...fourBytes(code - 0x10000 + 189_000));
    else throw new Error(`${character} needs four bytes of the first plane, which no fixture uses`);
  }
  return Uint8Array.from(bytes);
}

function fourBytes(linear: number): number[] {
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

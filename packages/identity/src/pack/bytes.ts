/** Base64 (also the URL alphabet, also unpadded) to bytes; `undefined` when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return undefined;
  const binary = atob(plain);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  bytes.forEach((byte) => (binary += String.fromCharCode(byte)));
  return btoa(binary);
}

export function toHex(bytes: Uint8Array): string {
  let hex = '';
  bytes.forEach((byte) => (hex += (byte < 16 ? '0' : '') + byte.toString(16)));
  return hex;
}

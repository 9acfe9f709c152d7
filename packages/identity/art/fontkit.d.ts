/** The little of fontkit that extract-wordmark.ts uses; the package ships no types. */
declare module 'fontkit' {
  export function create(data: Uint8Array): unknown;
}

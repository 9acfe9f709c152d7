/** What we use of papaparse, which brings no types. */
declare module 'papaparse' {
  const Papa: {
    parse<Row>(
      text: string,
      options: { delimitersToGuess?: string[]; skipEmptyLines?: boolean },
    ): { data: Row[]; errors: { message: string; row?: number }[] };
  };
  export default Papa;
}

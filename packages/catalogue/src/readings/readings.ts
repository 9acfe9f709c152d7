/** How characters are read. */
export interface Readings {
  /** Every reading of a character without tones, the commonest first; none when it is not known. */
  of(character: string): readonly string[];
  /** The simplified form of a traditional character, else the character itself. */
  simplified(character: string): string;
}

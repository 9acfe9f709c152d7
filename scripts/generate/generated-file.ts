/** A file that a generator wants to see on disk. */
export interface GeneratedFile {
  /** Path inside the repository. */
  path: string;
  content: string;
}

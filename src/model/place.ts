/** Where something stands in a content file, as an editor would show it. */
export interface Place {
  /** Path relative to the working directory, with forward slashes. */
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
  /** 1-based column, in UTF-16 code units. */
  readonly column: number;
}

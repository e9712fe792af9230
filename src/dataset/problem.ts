/** One thing wrong with the dataset: "people/x.json: offices.0.sources: has no source". */
export type Problem = {
  /** Path under `src/dataset`. */
  readonly file: string;
  /** Path to the field; empty for the file as a whole. */
  readonly field: string;
  /** The end of a sentence that begins with the field. */
  readonly reason: string;
};

/** A problem as one line. */
export function problemLine({ file, field, reason }: Problem): string {
  return [file, field, reason].filter((part) => part !== "").join(": ");
}

/** An official file is not as expected, or contradicts itself: nothing is written and a person must look. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** Where in the file, as a path: "scrutin.sort.code"; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong there: the end of a sentence. */
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(field === "" ? reason : `${field}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}

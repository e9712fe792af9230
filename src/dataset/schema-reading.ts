import * as v from "valibot";

/** One thing wrong with a record or file. */
export type ShapeProblem = {
  /** Path to the field: "offices.0.sources"; empty for the record as a whole. */
  readonly field: string;
  /** The end of a sentence that begins with the field: "is missing". */
  readonly reason: string;
};

/** A shape that gives `Output`, whatever it is given. */
export type Shape<Output> = v.GenericSchema<unknown, Output>;

/** What was read, or everything that does not fit. */
export type ShapeReading<Output> =
  | { readonly output: Output }
  | { readonly problems: readonly [ShapeProblem, ...ShapeProblem[]] };

/** Reads `value` in a shape, or tells every field that does not fit. */
export function readShape<Output>(shape: Shape<Output>, value: unknown): ShapeReading<Output> {
  const result = v.safeParse(shape, value);
  if (result.success) return { output: result.output };
  const [first, ...others] = result.issues;
  return { problems: [problemOf(first), ...others.map(problemOf)] };
}

function problemOf(issue: v.BaseIssue<unknown>): ShapeProblem {
  return { field: v.getDotPath(issue) ?? "", reason: reasonOf(issue) };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "schema" && (issue.type === "strict_object" || issue.type === "object")) {
    if (issue.expected === "never") return "is a field nobody knows here";
    if (issue.expected !== "Object") return "is missing";
  }
  if (issue.expected === null) return issue.message;
  // Shapes give their own words for what needs any; the library's begin with "Invalid".
  return issue.message.startsWith("Invalid") ? `should be ${issue.expected}, is ${issue.received}` : issue.message;
}

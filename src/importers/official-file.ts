import { readShape, type Shape } from "../dataset/schema-reading";
import { Refusal } from "./refusal";

/** Reads an official file in the shape it has always had. @throws Refusal that names the first field that does not fit */
export function readOfficial<Output>(shape: Shape<Output>, file: unknown): Output {
  const reading = readShape(shape, file);
  if ("output" in reading) return reading.output;
  const [{ field, reason }] = reading.problems;
  throw new Refusal(field, reason);
}

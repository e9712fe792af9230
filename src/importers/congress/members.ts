import * as v from "valibot";
import type { Members } from "../../dataset/schema-members";
import { readShape } from "../../dataset/schema-reading";
import type { RollCall } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { Refusal } from "../refusal";
import type { CongressVote } from "./vote-shape";

/** Names by id, and where they were read. */
export type NameList = { readonly source: Source; readonly names: ReadonlyMap<string, string> };

/** The list of legislators kept by the congress-legislators project, as JSON. Other fields are not looked at. */
const LegislatorsShape = v.array(
  v.object({
    id: v.object({
      bioguide: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/, "is no Bioguide id")),
      lis: v.exactOptional(v.pipe(v.string(), v.regex(/^S\d{3}$/, "is no LIS id"))),
    }),
    name: v.object({ official_full: v.pipe(v.string(), v.nonEmpty("is empty")) }),
  }),
);

/** Names of legislators under every id the two chambers use. @throws Refusal when the file has another shape */
export function namesOfLegislators(file: unknown): Map<string, string> {
  const reading = readShape(LegislatorsShape, file);
  if ("problems" in reading) {
    const [problem] = reading.problems;
    throw new Refusal(problem?.field ?? "", problem?.reason ?? "is no list of legislators");
  }
  return new Map(
    reading.output.flatMap(({ id, name }) => {
      const ids = id.lis === undefined ? [id.bioguide] : [id.bioguide, id.lis];
      return ids.map((one): [string, string] => [one, name.official_full]);
    }),
  );
}

/** Names that stand in a vote itself: the Senate prints them in full, the House by surname only, which is no name. */
export function namesInVote({ votes }: CongressVote): Map<string, string> {
  return new Map(
    Object.values(votes)
      .flat()
      .flatMap(({ id, first_name, last_name }): [string, string][] =>
        first_name === undefined || last_name === undefined ? [] : [[id, `${first_name} ${last_name}`]],
      ),
  );
}

/**
 * Names of everyone who stands in `rollCalls` (all of one chamber and Congress), and of nobody else. A name is taken from
 * the first list that has it.
 * @throws Refusal when there is no roll call, they are of several chambers or terms, or a voter is on no list
 */
export function toMembers(rollCalls: readonly RollCall[], lists: readonly NameList[]): Members {
  const [first] = rollCalls;
  if (!first) throw new Refusal("", "no roll call was imported yet: whose names are wanted is not known");
  const { chamber, term } = first;
  const stranger = rollCalls.find((one) => one.chamber !== chamber || one.term !== term);
  if (stranger) throw new Refusal("", `${stranger.uid} is of another chamber or Congress than ${first.uid}`);

  const picked = lists.map(({ source }): { source: Source; names: Record<string, string> } => ({ source, names: {} }));
  for (const id of votersIn(rollCalls)) {
    const index = lists.findIndex(({ names }) => names.has(id));
    const name = lists[index]?.names.get(id);
    const list = picked[index];
    if (name === undefined || !list) throw new Refusal("", `${id} stands in a roll call and on no list of names`);
    list.names[id] = name;
  }
  return { chamber, term, lists: picked.filter(({ names }) => Object.keys(names).length > 0) };
}

function votersIn(rollCalls: readonly RollCall[]): string[] {
  const ids = rollCalls.flatMap(({ voters }) => voters.flatMap((block) => block.ids));
  return [...new Set(ids)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

import * as v from "valibot";
import type { Members } from "../../dataset/schema-members";
import { readShape } from "../../dataset/schema-reading";
import type { RollCall } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { Refusal } from "../refusal";

/**
 * A list of deputies made from the official files of members. `nameSource` says where each name was read:
 * "owner/name@commit:path" of a public repository. Other fields are not looked at.
 */
const DeputiesShape = v.array(
  v.object({
    uid: v.pipe(v.string(), v.regex(/^PA\d+$/, "is no id of a member")),
    name: v.pipe(v.string(), v.nonEmpty("is empty")),
    nameSource: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}:.+$/, "is no owner/name@commit:path")),
  }),
);

/** Repositories that hold official files unchanged; what stands in others was worked on. */
const OFFICIAL_COPIES = ["CivicDash/democratie", "implicitdef/auto_archive_deputes_data"];

/** Where the official files of members stand. */
const DATA_SET = "https://data.assemblee-nationale.fr/acteurs/historique-des-deputes";

/**
 * Names of everyone who stands in `rollCalls` (all of one chamber and term), and of nobody else.
 * @param read ISO date on which the file was read
 * @throws Refusal when the file has another shape, names somebody twice, or lacks a voter
 */
export function toMembers(file: unknown, rollCalls: readonly RollCall[], read: string): Members {
  const [first] = rollCalls;
  if (!first) throw new Refusal("", "no roll call was imported yet: whose names are wanted is not known");
  const reading = readShape(DeputiesShape, file);
  if ("problems" in reading) {
    const [problem] = reading.problems;
    throw new Refusal(problem?.field ?? "", problem?.reason ?? "is no list of deputies");
  }
  const deputies = new Map(reading.output.map((deputy) => [deputy.uid, deputy]));
  if (deputies.size !== reading.output.length) throw new Refusal("", "somebody stands twice in the list");

  const lists = new Map<string, { source: Source; names: Record<string, string> }>();
  for (const id of votersIn(rollCalls)) {
    const deputy = deputies.get(id);
    if (!deputy) throw new Refusal("", `${id} stands in a roll call and is not in the list`);
    const source = sourceOf(deputy.nameSource, read);
    const list = lists.get(source.readFrom ?? source.url) ?? { source, names: {} };
    list.names[id] = deputy.name;
    lists.set(source.readFrom ?? source.url, list);
  }
  const bySize = [...lists.values()].sort((a, b) => Object.keys(b.names).length - Object.keys(a.names).length);
  return { chamber: first.chamber, term: first.term, lists: bySize };
}

function votersIn(rollCalls: readonly RollCall[]): string[] {
  const ids = rollCalls.flatMap(({ voters, corrections }) => [
    ...voters.flatMap((block) => block.ids),
    ...corrections.map(({ id }) => id),
  ]);
  return [...new Set(ids)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** One source per folder of a repository, not per member. */
function sourceOf(nameSource: string, read: string): Source {
  const [place = "", path = ""] = nameSource.split(":");
  const [repository = "", commit = ""] = place.split("@");
  const folder = path.replace(/\/PA\d+\.json$/, "");
  const readFrom = `https://github.com/${repository}/${folder === path ? "blob" : "tree"}/${commit}/${folder}`;
  if (OFFICIAL_COPIES.includes(repository)) {
    return {
      title: "Données ouvertes\u00a0: acteurs de l’Assemblée nationale",
      url: DATA_SET,
      publisher: "Assemblée nationale",
      kind: "official",
      read,
      readFrom,
    };
  }
  return {
    title: folder.slice(folder.lastIndexOf("/") + 1),
    url: readFrom,
    publisher: repository,
    kind: "secondary",
    read,
  };
}

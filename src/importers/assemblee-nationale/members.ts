import * as v from "valibot";
import type { Mandate, Members, NameParts } from "../../dataset/schema-members";
import type { RollCall } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { readOfficial } from "../official-file";
import { Refusal } from "../refusal";
import type { Acteur } from "./acteur";

/**
 * A list of deputies made from the official files of members. `nameSource` says where each name was read:
 * "owner/name@commit:path" of a public repository. Other fields are not looked at.
 */
const DeputiesShape = v.array(
  v.object({
    uid: v.pipe(v.string(), v.regex(/^PA\d+$/, "is no id of a member")),
    firstName: v.pipe(v.string(), v.nonEmpty("is empty")),
    lastName: v.pipe(v.string(), v.nonEmpty("is empty")),
    nameSource: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}:.+$/, "is no owner/name@commit:path")),
  }),
);

type Deputy = v.InferOutput<typeof DeputiesShape>[number];

type NewList = { source: Source; names: Record<string, NameParts>; mandates?: Record<string, Mandate[]> };

/** Repositories that hold official files unchanged; what stands in others was worked on. */
const OFFICIAL_COPIES = ["CivicDash/democratie", "implicitdef/auto_archive_deputes_data"];

/** Where the official files of members stand. */
const DATA_SET = "https://data.assemblee-nationale.fr/acteurs/historique-des-deputes";

/**
 * Names of everyone who stands in `rollCalls` (all of one chamber and term), and of nobody else; and their mandates,
 * where the official file of the member is given.
 * @param read ISO date on which the files were read
 * @throws Refusal when the list has another shape, names somebody twice, or lacks a voter; when a member's own file gives
 * another name, or is not where the name was read
 */
export function toMembers(
  file: unknown,
  rollCalls: readonly RollCall[],
  read: string,
  acteurs: readonly Acteur[],
): Members {
  const [first] = rollCalls;
  if (!first) throw new Refusal("", "no roll call was imported yet: whose names are wanted is not known");
  const listed = readOfficial(DeputiesShape, file);
  const deputies = new Map(listed.map((deputy) => [deputy.uid, deputy]));
  if (deputies.size !== listed.length) throw new Refusal("", "somebody stands twice in the list");

  const lists = new Map<string, NewList>();
  for (const id of votersIn(rollCalls)) {
    const deputy = deputies.get(id);
    if (!deputy) throw new Refusal("", `${id} stands in a roll call and is not in the list`);
    const source = sourceOf(deputy.nameSource, read);
    const list = lists.get(source.readFrom ?? source.url) ?? { source, names: {} };
    list.names[id] = { first: deputy.firstName, last: deputy.lastName };
    const acteur = acteurs.find(({ uid }) => uid === id);
    const mandates = acteur ? mandatesOf(acteur, deputy, first.term) : [];
    // A member's file may tell of the latest term only: that it tells of none in this one says nothing.
    if (mandates.length > 0) list.mandates = { ...list.mandates, [id]: mandates };
    lists.set(source.readFrom ?? source.url, list);
  }
  const bySize = [...lists.values()].sort((a, b) => Object.keys(b.names).length - Object.keys(a.names).length);
  return { chamber: first.chamber, term: first.term, lists: bySize };
}

function mandatesOf(acteur: Acteur, { uid, firstName, lastName, nameSource }: Deputy, term: string): Mandate[] {
  const name = `${acteur.name.first} ${acteur.name.last}`;
  if (name !== `${firstName} ${lastName}`)
    throw new Refusal("", `${uid} is ${firstName} ${lastName} in the list and ${name} in their own file`);
  if (!isOfficial(nameSource) || !nameSource.endsWith(`/${uid}.json`))
    throw new Refusal("", `the name of ${uid} was not read in their own file: the mandates would have no source`);
  return acteur.mandates.filter((mandate) => mandate.term === term).map(({ term: _term, ...mandate }) => mandate);
}

function isOfficial(nameSource: string): boolean {
  return OFFICIAL_COPIES.some((repository) => nameSource.startsWith(`${repository}@`));
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
  if (isOfficial(nameSource)) {
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

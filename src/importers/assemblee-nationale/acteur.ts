import * as v from "valibot";
import type { Mandate, NameParts } from "../../dataset/schema-members";
import { DayShape } from "../../dataset/schema-source";
import { readOfficial } from "../official-file";
import { Refusal } from "../refusal";

/** What the official file of one member tells. */
export type Acteur = {
  readonly uid: string;
  readonly name: NameParts;
  /** Mandates in the Assembly, oldest first, each with the term it fell in. */
  readonly mandates: readonly (Mandate & { readonly term: string })[];
};

/** A mandate in any body; of those in the Assembly also the term must be told. */
const MandatShape = v.object({
  typeOrgane: v.string(),
  legislature: v.nullable(v.string()),
  dateDebut: DayShape,
  dateFin: v.nullable(DayShape),
});

/** The official file of one member (`PA….json`). Other fields are not looked at. A list of one is the one. */
const ActeurShape = v.object({
  acteur: v.object({
    uid: v.object({ "#text": v.pipe(v.string(), v.regex(/^PA\d+$/, "is no id of a member")) }),
    etatCivil: v.object({
      ident: v.object({
        prenom: v.pipe(v.string(), v.nonEmpty("is empty")),
        nom: v.pipe(v.string(), v.nonEmpty("is empty")),
      }),
    }),
    mandats: v.object({ mandat: v.union([v.array(MandatShape), MandatShape]) }),
  }),
});

/**
 * Reads the official file of one member. The file does not say when it was written: a mandate without an end is known to
 * have lasted to the newest day on which the file says that anything began or ended.
 * @throws Refusal when the file has another shape, or a mandate in the Assembly has no term
 */
export function readActeur(file: unknown): Acteur {
  const { uid, etatCivil, mandats } = readOfficial(ActeurShape, file).acteur;
  const all = [mandats.mandat].flat();
  const asOf = all
    .flatMap(({ dateDebut, dateFin }) => dateFin ?? dateDebut)
    .sort()
    .at(-1);
  const mandates = all
    .filter(({ typeOrgane }) => typeOrgane === "ASSEMBLEE")
    .map(({ legislature: term, dateDebut: from, dateFin: to }) => {
      if (term === null) throw new Refusal("acteur.mandats", `the mandate of ${from} has no legislature`);
      return to === null && asOf !== undefined ? { term, from, to, asOf } : { term, from, to };
    })
    .sort((a, b) => a.from.localeCompare(b.from));
  return { uid: uid["#text"], name: { first: etatCivil.ident.prenom, last: etatCivil.ident.nom }, mandates };
}

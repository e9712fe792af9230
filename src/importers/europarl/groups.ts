import { Refusal } from "../refusal";

/** First day of the Parliament's terms, newest first. */
const TERMS = [
  { term: "10", from: "2024-07-16" },
  { term: "9", from: "2019-07-02" },
] as const;

/**
 * The Parliament's term on a day (ISO). A group's id ends with it, since groups are formed anew after each election.
 * @throws Refusal for a day before the 9th term
 */
export function termOn(day: string): string {
  const found = TERMS.find(({ from }) => day >= from);
  if (!found) throw new Refusal("date", `${day} lies before the 9th term, the first one this importer knows`);
  return found.term;
}

/**
 * Groups as records print them: by French abbreviations in the minutes, by English ones in tables made from them, and by
 * full name in the Parliament's list of members. "NA" (non-attached) and "NI" (non-inscrits) are the same people.
 */
const PRINTED: Readonly<Record<string, string>> = {
  PPE: "EPP",
  EPP: "EPP",
  "Group of the European People's Party (Christian Democrats)": "EPP",
  "S&D": "SD",
  "Group of the Progressive Alliance of Socialists and Democrats in the European Parliament": "SD",
  Renew: "Renew",
  "Renew Europe Group": "Renew",
  "Verts/ALE": "Greens-EFA",
  "Greens/EFA": "Greens-EFA",
  "Group of the Greens/European Free Alliance": "Greens-EFA",
  ECR: "ECR",
  "European Conservatives and Reformists Group": "ECR",
  ID: "ID",
  "GUE/NGL": "Left",
  "The Left": "Left",
  "The Left group in the European Parliament - GUE/NGL": "Left",
  PfE: "PfE",
  "Patriots for Europe Group": "PfE",
  ESN: "ESN",
  "Europe of Sovereign Nations Group": "ESN",
  NI: "NI",
  NA: "NI",
  "Non-attached Members": "NI",
};

/** The id of a group as a record prints it: "Verts/ALE" in term 10 is "Greens-EFA-10". @throws Refusal for an unknown one */
export function groupId(printed: string, term: string, field: string): string {
  const known = Object.hasOwn(PRINTED, printed) ? PRINTED[printed] : undefined;
  if (known === undefined) throw new Refusal(field, `"${printed}" is no group met so far`);
  return `${known}-${term}`;
}

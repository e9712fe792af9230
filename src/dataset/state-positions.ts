import type { StatePosition, VoterLine } from "../model/card-content";
import type { Language } from "../model/language";
import type { BillText } from "./bill-texts";
import type { JurisdictionRecords } from "./dataset";
import type { Jurisdiction } from "./schema-jurisdiction";
import type { RollCall } from "./schema-roll-call";

/** Scheme of the identifiers of states, where they are the voters. */
const STATE_SCHEME = "memberState";

/** True for a chamber (its id) in which states vote; they sit in no groups. */
export function votesByState(chamber: string, { chambers }: Jurisdiction): boolean {
  return chambers.some(({ id, voterScheme }) => id === chamber && voterScheme === STATE_SCHEME);
}

/** What governments said or did about a text or one of its provisions, newest first. */
export function positionsOn(
  { id, provisions }: BillText,
  { states }: JurisdictionRecords,
  lang: Language,
): StatePosition[] {
  const texts = new Set([id, ...provisions.map((part) => part.id)]);
  return Object.values(states)
    .flatMap(({ name, stances }) =>
      stances
        .filter(({ about = [] }) => about.some((text) => texts.has(text)))
        .map(({ kind, date, text, sources }) => ({ state: name[lang], kind, date, text: text[lang], sources })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.state.localeCompare(b.state, lang));
}

/** The states a record lists as voters, by name; empty where the voters are people. */
export function stateVoters(
  rollCall: RollCall | null,
  { states, jurisdiction }: JurisdictionRecords,
  lang: Language,
): VoterLine[] {
  if (rollCall === null || !votesByState(rollCall.chamber, jurisdiction)) return [];
  const named = Object.values(states).flatMap(({ name, identifiers }) =>
    rollCall.voters
      .filter(({ ids }) => ids.includes(identifiers.memberState))
      .map(({ position }) => ({ id: identifiers.memberState, name: name[lang], group: "", position, blank: null })),
  );
  return named.sort((a, b) => a.name.localeCompare(b.name, lang));
}

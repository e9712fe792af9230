import type { FullDataset, JurisdictionRecords } from "./dataset";
import { personIn, placesOf } from "./person-places";
import { memberOn, voterId } from "./person-vote";
import type { Problem } from "./problem";
import type { Person } from "./schema-person";
import { listedVoter } from "./vote-facts";

/** People whose votes and offices contradict each other, and identifiers two people share. */
export function checkPeople({ jurisdictions }: FullDataset): Problem[] {
  return [
    ...Object.entries(jurisdictions).flatMap(([code, records]) =>
      Object.entries(records.people).flatMap(([slug, person]) =>
        placesOf(code, person)
          .flatMap((place) => checkVotes(personIn(person, { home: code, code: place }), jurisdictions[place]))
          .map((problem) => ({
            file: `jurisdictions/${code}/people/${slug}.json`,
            ...problem,
          })),
      ),
    ),
    ...sharedIdentifiers(jurisdictions),
  ];
}

/** No vote on a day on which the person was not a member. */
function checkVotes(person: Person, records: JurisdictionRecords | undefined): Omit<Problem, "file">[] {
  if (!records) return [];
  return Object.entries(records.rollCalls).flatMap(([slug, rollCall]) => {
    const voter = voterId(person, rollCall.chamber, records);
    const listed = voter !== null && listedVoter(rollCall, voter) !== null;
    if (!listed || memberOn(person, rollCall.chamber, rollCall.date) === "yes") return [];
    const reason = `no office as member of ${rollCall.chamber} covers ${rollCall.date}, when votes/${slug} lists ${voter}`;
    return [{ field: "offices", reason }];
  });
}

function sharedIdentifiers(jurisdictions: FullDataset["jurisdictions"]): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(jurisdictions).flatMap(([code, { people }]) =>
    Object.entries(people).flatMap(([slug, { identifiers }]) => {
      const file = `jurisdictions/${code}/people/${slug}.json`;
      return Object.entries(identifiers).flatMap(([scheme, id]) => {
        const owner = owners.get(`${scheme} ${id}`);
        owners.set(`${scheme} ${id}`, file);
        return owner === undefined
          ? []
          : [{ file, field: `identifiers.${scheme}`, reason: `${id} is also in ${owner}` }];
      });
    }),
  );
}

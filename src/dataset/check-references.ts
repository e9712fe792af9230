import { type EntityId, isEntityId } from "../model/entity";
import { textsOf } from "./bill-texts";
import type { FullDataset, JurisdictionRecords } from "./dataset";
import { nameOf } from "./describe";
import type { Problem } from "./problem";
import { fileOf } from "./record-files";
import type { Person } from "./schema-person";
import type { Vote } from "./schema-vote";
import { outcomeOf, recordedVote } from "./vote-facts";

type Found = Omit<Problem, "file">;

/** Ids in records written by hand that lead nowhere, and votes that lack one of their halves. */
export function checkReferences(dataset: FullDataset): Problem[] {
  const broken = (field: string, id: EntityId): Found[] =>
    nameOf(id, dataset, "en") === null ? [{ field, reason: `there is no ${id}` }] : [];
  const inEach = Object.entries(dataset.jurisdictions).flatMap(([code, records]) => [
    ...Object.entries(records.votes).flatMap(([slug, vote]) =>
      at(`vote:${code}/${slug}`, [...broken("on", vote.on), ...checkOutcome(vote, slug, records)]),
    ),
    ...Object.keys(records.rollCalls)
      .filter((slug) => records.votes[slug] === undefined)
      .map((slug) => ({
        file: `jurisdictions/${code}/votes/${slug}.rollcall.json`,
        field: "",
        reason: `has no ${slug}.json beside it: write what the vote was on and what it meant`,
      })),
    ...textsOf(code, records).flatMap(({ id, text }) => at(id, checkJourney(text.journey, code, records))),
    ...Object.entries(records.people).flatMap(([slug, person]) =>
      at(`person:${code}/${slug}`, [
        ...checkOffices(person, code, dataset),
        ...person.stances.flatMap(({ about = [] }, index) =>
          about.flatMap((id) => broken(`stances.${index}.about`, id)),
        ),
      ]),
    ),
  ]);
  const states = Object.entries(dataset.jurisdictions).flatMap(([code, records]) =>
    Object.entries(records.states).flatMap(([slug, { stances }]) =>
      stances
        .flatMap(({ about = [] }, index) => about.flatMap((id) => broken(`stances.${index}.about`, id)))
        .map((problem) => ({ file: `jurisdictions/${code}/states/${slug}.json`, ...problem })),
    ),
  );
  const services = Object.entries(dataset.services).flatMap(([slug, { texts, statements }]) =>
    at(`service:${slug}`, [
      ...texts.flatMap(({ bill }, index) => broken(`texts.${index}.bill`, bill)),
      ...statements.flatMap(({ about = [] }, index) => about.flatMap((id) => broken(`statements.${index}.about`, id))),
    ]),
  );
  const corrections = dataset.corrections
    .flatMap(({ record }, index) => broken(`entries.${index}.record`, record))
    .map((problem) => ({ file: "corrections.json", ...problem }));
  return [...inEach, ...states, ...services, ...corrections, ...checkLeftOut(dataset)];
}

/** What was left out of a record names it by its id; whoever has none is named in words. */
function checkLeftOut(dataset: FullDataset): Problem[] {
  const places = [
    ...Object.entries(dataset.leftOut.byCode).map(([code, entries]) => ({ folder: `jurisdictions/${code}/`, entries })),
    { folder: "", entries: dataset.leftOut.shared },
  ];
  return places.flatMap(({ folder, entries }) =>
    entries.flatMap(({ record }, index) => {
      const unknown = isEntityId(record) && nameOf(record, dataset, "en") === null;
      const file = `${folder}left-out.json`;
      return unknown ? [{ file, field: `entries.${index}.record`, reason: `there is no ${record}` }] : [];
    }),
  );
}

function at(entity: EntityId, problems: readonly Found[]): Problem[] {
  return problems.map((problem) => ({ file: fileOf(entity), ...problem }));
}

function checkOutcome({ outcome }: Vote, slug: string, records: JurisdictionRecords): Found[] {
  const rollCall = records.rollCalls[slug];
  if (outcome.names !== "published") {
    if (rollCall) return [{ field: "outcome.names", reason: `is ${outcome.names}, and there is a roll call` }];
    const known = records.jurisdiction.chambers.some(({ id }) => id === outcome.chamber);
    return known ? [] : [{ field: "outcome.chamber", reason: `there is no chamber ${outcome.chamber}` }];
  }
  if (!rollCall)
    return [{ field: "outcome.uid", reason: `there is no ${slug}.rollcall.json: run npm run data:import` }];
  const same = rollCall.uid === outcome.uid;
  return same ? [] : [{ field: "outcome.uid", reason: `is ${outcome.uid}, the roll call is of ${rollCall.uid}` }];
}

function checkJourney(
  journey: readonly { readonly date: string; readonly vote?: EntityId }[],
  code: string,
  records: JurisdictionRecords,
): Found[] {
  return journey.flatMap(({ date, vote }, index) => {
    const earlier = journey[index - 1];
    const unordered =
      earlier && earlier.date > date
        ? [{ field: `journey.${index}.date`, reason: "comes before the step above it" }]
        : [];
    if (vote === undefined) return unordered;
    const recorded = recordedVote(code, records, vote.slice(vote.indexOf("/") + 1));
    if (!recorded) return [...unordered, { field: `journey.${index}.vote`, reason: `there is no ${vote}` }];
    if (recorded.vote.outcome.names === "published" && !recorded.rollCall) return unordered;
    const day = outcomeOf(recorded).date;
    return day === date
      ? unordered
      : [...unordered, { field: `journey.${index}.date`, reason: `is ${date}, the vote's is ${day}` }];
  });
}

function checkOffices({ offices, memberships }: Person, home: string, { jurisdictions }: FullDataset): Found[] {
  const placeOf = (code = home) => jurisdictions[code]?.jurisdiction;
  return [
    ...offices.flatMap(({ chamber, term, jurisdiction }, index) => {
      const place = placeOf(jurisdiction);
      if (!place)
        return [{ field: `offices.${index}.jurisdiction`, reason: `there is no jurisdiction ${jurisdiction}` }];
      if (chamber === undefined) return [];
      const found = place.chambers.find(({ id }) => id === chamber);
      if (!found) return [{ field: `offices.${index}.chamber`, reason: `there is no chamber ${chamber}` }];
      const known = term === undefined || found.terms.some(({ id }) => id === term);
      return known ? [] : [{ field: `offices.${index}.term`, reason: `${chamber} has no term ${term}` }];
    }),
    ...memberships.flatMap(({ group, jurisdiction }, index) => {
      const known = group === undefined || placeOf(jurisdiction)?.groups.some(({ id }) => id === group);
      return known ? [] : [{ field: `memberships.${index}.group`, reason: `there is no group ${group}` }];
    }),
  ];
}

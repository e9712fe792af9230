import type { EntityId } from "../model/entity";
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
        ...checkOffices(person, records),
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
    .flatMap(({ record }, index) => broken(`${index}.record`, record))
    .map((problem) => ({ file: "corrections.json", ...problem }));
  return [...inEach, ...states, ...services, ...corrections];
}

function at(entity: EntityId, problems: readonly Found[]): Problem[] {
  return problems.map((problem) => ({ file: fileOf(entity), ...problem }));
}

function checkOutcome({ outcome }: Vote, slug: string, records: JurisdictionRecords): Found[] {
  const rollCall = records.rollCalls[slug];
  if (outcome.names === "notPublished") {
    if (rollCall) return [{ field: "outcome.names", reason: "is notPublished, and there is a roll call" }];
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

function checkOffices({ offices, memberships }: Person, { jurisdiction }: JurisdictionRecords): Found[] {
  return [
    ...offices.flatMap(({ chamber, term }, index) => {
      if (chamber === undefined) return [];
      const found = jurisdiction.chambers.find(({ id }) => id === chamber);
      if (!found) return [{ field: `offices.${index}.chamber`, reason: `there is no chamber ${chamber}` }];
      const known = term === undefined || found.terms.some(({ id }) => id === term);
      return known ? [] : [{ field: `offices.${index}.term`, reason: `${chamber} has no term ${term}` }];
    }),
    ...memberships.flatMap(({ group }, index) => {
      const known = group === undefined || jurisdiction.groups.some(({ id }) => id === group);
      return known ? [] : [{ field: `memberships.${index}.group`, reason: `there is no group ${group}` }];
    }),
  ];
}

import { checkedDataset } from "../../lib/checked-dataset.mjs";

/** How many of each kind are asked for: twenty together. */
const ASKED = { person: 6, vote: 5, bill: 4, service: 3, term: 2 };

/**
 * The entities of each kind with the longest records, a vote with its roll call: what takes longest to describe.
 * @returns {Promise<string[]>} ids; the first of the votes is the biggest roll call
 */
export async function askedEntities() {
  const { jurisdictions, services, terms } = await checkedDataset();
  const inPlaces = (/** @type {"people" | "bills" | "votes"} */ records, /** @type {string} */ kind) =>
    Object.entries(jurisdictions).flatMap(([code, place]) =>
      Object.entries(place[records]).map(([slug, record]) => ({
        id: `${kind}:${code}/${slug}`,
        record: records === "votes" ? [record, place.rollCalls[slug]] : record,
      })),
    );
  const shared = (/** @type {Readonly<Record<string, unknown>>} */ records, /** @type {string} */ kind) =>
    Object.entries(records).map(([slug, record]) => ({ id: `${kind}:${slug}`, record }));
  return [
    ...longest(inPlaces("people", "person"), ASKED.person),
    ...longest(inPlaces("votes", "vote"), ASKED.vote),
    ...longest(inPlaces("bills", "bill"), ASKED.bill),
    ...longest(shared(services, "service"), ASKED.service),
    ...longest(shared(terms, "term"), ASKED.term),
  ];
}

/**
 * @param {readonly { id: string, record: unknown }[]} records
 * @param {number} count
 */
function longest(records, count) {
  return records
    .map(({ id, record }) => ({ id, length: JSON.stringify(record).length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, count)
    .map(({ id }) => id);
}

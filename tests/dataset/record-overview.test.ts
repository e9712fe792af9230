import { describe, expect, test } from "vitest";
import { coverage } from "../../src/dataset/coverage";
import { recordOf } from "../../src/dataset/record";
import { recordMethod } from "../../src/dataset/record-method";
import { recordOverview } from "../../src/dataset/record-overview";
import { isRecordId, type RecordId } from "../../src/model/record-id";
import { WHOLE_DATASET as whole } from "../support/whole-dataset";

const CONTEXT = { lang: "en", dataDate: "2026-11-22" } as const;
const overview = recordOverview(whole, CONTEXT, "Overview");
const method = recordMethod(whole, CONTEXT, "Method");

describe("the overview", () => {
  test("has every vote once, with the figures of the roll-call files", () => {
    const { jurisdictions } = whole;
    const { places } = overview;
    const shown = places.flatMap(({ votes }) => votes);
    const written = Object.entries(jurisdictions).flatMap(([code, { votes }]) =>
      Object.keys(votes).map((slug) => `vote:${code}/${slug}`),
    );
    expect(shown.map(({ id }) => id).sort()).toEqual(written.sort());
    const named = shown.flatMap(({ id, counts, result, date }) => {
      const [, code = "", slug = ""] = /^vote:([a-z]+)\/(.*)$/.exec(id) ?? [];
      const call = jurisdictions[code]?.rollCalls[slug];
      return call ? [{ id, shown: { counts, result, date }, written: call }] : [];
    });
    expect(named).toHaveLength(Object.values(jurisdictions).flatMap(({ rollCalls }) => Object.keys(rollCalls)).length);
    for (const { shown, written } of named) expect(written).toMatchObject(shown);
  });

  test("every entry leads to a page", () => {
    const { places, services, terms } = overview;
    const ids = [
      ...places.flatMap(({ votes, bills, people, states }) => [
        ...votes.flatMap(({ id, bill }) => [id, bill.id]),
        ...[...bills, ...people, ...states].map(({ id }) => id),
      ]),
      ...[...services, ...terms].map(({ id }) => id),
    ];
    const leadsNowhere = [...new Set<RecordId>(ids)].filter((id) => !isRecordId(id) || !recordOf(id, whole, CONTEXT));
    expect(leadsNowhere).toEqual([]);
  });

  test("the table of coverage has the counts that are printed by the check, country by country", () => {
    const rows = coverage(whole);
    const { coverage: lines } = overview;
    expect(lines).toHaveLength(rows.length);
    expect(lines.find(({ name }) => name === "France")).toMatchObject({
      votes: rows.find(({ place }) => place === "fr")?.votes,
      people: rows.find(({ place }) => place === "fr")?.people,
    });
    expect(lines.at(-1)?.name).toBeNull();
  });
});

describe("the page on method", () => {
  test("lists everything that was left out, with its reason", () => {
    const { leftOut } = whole;
    const entries = [...Object.values(leftOut.byCode).flat(), ...leftOut.shared];
    const shown = method.leftOut.flatMap(({ reasons }) =>
      reasons.flatMap(({ reason, items }) => items.map((item) => ({ ...item, reason }))),
    );
    const inOrder = (list: readonly object[]) =>
      list.map((entry) => JSON.stringify(Object.entries(entry).sort())).sort();
    expect(inOrder(shown)).toEqual(inOrder(entries));
  });

  test("has every correction, with the name of its record", () => {
    const { corrections } = whole;
    const shown = method.corrections;
    expect(shown.map(({ date, record }) => [date, record.id])).toEqual(
      corrections.map(({ date, record }) => [date, record]),
    );
    expect(shown.filter(({ record }) => record.name === record.id)).toEqual([]);
  });

  test("names publishers by how often they are cited, with a licence where it is known", () => {
    const { publishers } = method;
    expect(publishers[0]).toMatchObject({
      name: "Assemblée nationale",
      licence: { name: "Licence Ouverte / Open Licence" },
    });
    expect(publishers.map(({ facts }) => facts)).toEqual(publishers.map(({ facts }) => facts).sort((a, b) => b - a));
    expect(publishers.find(({ name }) => name === "Numerama")?.licence).toBeNull();
  });
});

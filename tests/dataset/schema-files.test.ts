import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { DATASET, readDatasetFiles } from "../../scripts/lib/read-dataset.mjs";
import { recordSchemas } from "../../scripts/lib/record-schemas.mjs";
import { SCHEMA_FILES, schemaAddress } from "../../src/dataset/schema-files";
import { linesAfter, PERSON, ROLL_CALL } from "./damaged";

const SCHEMAS = await recordSchemas();

test.each(SCHEMAS)("$name is what the shapes make of it; if not, run npm run data:schema", async ({ name, text }) => {
  expect(await readFile(resolve(DATASET, "schemas", name), "utf8")).toBe(text);
});

test("every file of the dataset is of one kind", async () => {
  for (const { path } of await readDatasetFiles()) {
    expect(
      SCHEMA_FILES.filter(({ holds }) => holds.test(path)),
      path,
    ).toHaveLength(1);
  }
});

test.each([
  ["services/signal.json", "../schemas/service.schema.json"],
  ["jurisdictions/fr/people/ana-bo.json", "../../../schemas/person.schema.json"],
  ["corrections.json", "./schemas/corrections.schema.json"],
  ["jurisdictions/fr/votes/law.rollcall.json", null],
  ["jurisdictions/fr/laws/law.json", null],
])("%s is checked by %s", (path, address) => {
  expect(schemaAddress(path)).toBe(address);
});

test("a record that names another schema is told so", () => {
  expect(linesAfter(PERSON, (record) => (record.$schema = "./person.json"))).toEqual([
    `${PERSON}: $schema: should be "../../../schemas/person.schema.json"`,
  ]);
  expect(linesAfter(ROLL_CALL, (record) => (record.$schema = "./x.json"))).toEqual([
    `${ROLL_CALL}: $schema: stands in no such file`,
  ]);
});

test("a record may do without", () => {
  expect(linesAfter(PERSON, (record) => delete record.$schema)).toEqual([]);
});

test("an editor shows what belongs into a field, refuses unknown ones, and knows the form of dates and ids", () => {
  const vote = JSON.parse(SCHEMAS.find(({ name }) => name === "vote.schema.json")?.text ?? "");
  expect(vote.additionalProperties).toBe(false);
  expect(vote.properties.forMeant.description).toMatch(/What a vote for would do/);
  expect(new RegExp(vote.properties.on.pattern).test("bill:fr/narcotrafic#8-ter")).toBe(true);
  expect(new RegExp(vote.properties.on.pattern).test("narcotrafic")).toBe(false);
  const person = JSON.parse(SCHEMAS.find(({ name }) => name === "person.schema.json")?.text ?? "");
  const from = new RegExp(person.properties.offices.items.properties.from.anyOf[0].pattern);
  expect([from.test("2025-03"), from.test("March 2025")]).toEqual([true, false]);
});

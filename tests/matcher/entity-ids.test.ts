import { expect, test } from "vitest";
import { openEntityIds, packEntityIds } from "../../src/matcher/entity-ids";
import type { EntityId } from "../../src/model/entity";

/** Every id read back, from the last to the first: each is asked for on its own. */
function packedAndRead(ids: readonly EntityId[]) {
  const idAt = openEntityIds(packEntityIds(ids));
  return ids.map((_, at) => idAt(ids.length - 1 - at)).reverse();
}

test("ids are read as they were packed, whatever they share", () => {
  const long: EntityId = `term:${"a".repeat(190)}`;
  const ids: EntityId[] = ["bill:fr/narcotrafic", "bill:fr/narcotrafic#8-ter", "person:fr/a-b", long, `${long}b`];
  expect(packedAndRead(ids)).toEqual(ids);
});

test("of as many members as parliaments have, each is found", () => {
  const ids = Array.from({ length: 3_000 }, (_, number): EntityId => `person:fr/pa${1_000 + number}`);
  expect(packedAndRead(ids)).toEqual(ids);
});

test("there is none past the last one", () => {
  const full = Array.from({ length: 128 }, (_, number): EntityId => `person:us/m${1_000 + number}`);
  expect(openEntityIds(packEntityIds([]))(0)).toBeNull();
  expect(openEntityIds(packEntityIds(full.slice(0, 3)))(3)).toBeNull();
  expect(openEntityIds(packEntityIds(full))(128)).toBeNull();
});

test("what an id shares with the one before takes no room", () => {
  const ids: EntityId[] = ["person:fr/jean-a", "person:fr/jean-b", "person:fr/jean-c"];
  expect(packEntityIds(ids).length).toBeLessThan(30);
});

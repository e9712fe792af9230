import { expect, test } from "vitest";
import { packEntityIds, readEntityIds } from "../../src/matcher/entity-ids";
import type { EntityId } from "../../src/model/entity";

test("ids are read as they were packed, whatever they share", () => {
  const long: EntityId = `term:${"a".repeat(190)}`;
  const ids: EntityId[] = ["bill:fr/narcotrafic", "bill:fr/narcotrafic#8-ter", "person:fr/a-b", long, `${long}b`];
  expect(readEntityIds(packEntityIds(ids))).toEqual(ids);
});

test("no id at all", () => {
  expect(readEntityIds(packEntityIds([]))).toEqual([]);
});

test("what an id shares with the one before takes no room", () => {
  const ids: EntityId[] = ["person:fr/jean-a", "person:fr/jean-b", "person:fr/jean-c"];
  expect(packEntityIds(ids).length).toBeLessThan(30);
});

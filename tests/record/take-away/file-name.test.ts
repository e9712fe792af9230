import { expect, it } from "vitest";
import { fileName } from "../../../src/record/take-away/file-name";

it.each([
  [["vote:fr/narcotrafic-8-ter-restore", null, "csv"], "key-votes-vote-fr-narcotrafic-8-ter-restore.csv"],
  [["bill:fr/narcotrafic#8-ter", "groups", "png"], "key-votes-bill-fr-narcotrafic-8-ter-groups.png"],
  [["overview", null, "json"], "key-votes-overview.json"],
] as const)("%j is saved as %s", ([id, what, ending], name) => expect(fileName(id, what, ending)).toBe(name));

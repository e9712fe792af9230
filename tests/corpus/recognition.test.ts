import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { shippedRecognition } from "../../scripts/lib/shipped-recognition.mjs";
import { dropsBelow, passagesOf, scoreOf } from "./figures";
import level from "./recorded-level.json" with { type: "json" };

test("what is shipped recognises the corpus at least as well as was recorded", async () => {
  const passages = passagesOf(readFileSync(resolve(import.meta.dirname, "mentions.jsonl"), "utf8"));
  const reached = scoreOf(await shippedRecognition(), passages);
  expect(dropsBelow(level, reached), reached.errors.join("\n")).toEqual([]);
});

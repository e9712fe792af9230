import { expect, test } from "vitest";
import { preferredLanguage } from "../../src/model/language";

test.each<[readonly string[], string]>([
  [["fr"], "fr"],
  [["fr-CA", "en"], "fr"],
  [["FR-fr"], "fr"],
  [["de", "fr", "en"], "fr"],
  [["de-CH"], "en"],
  [["frr"], "en"],
  [[], "en"],
])("to whoever reads %j, we speak %s", (tags, language) => expect(preferredLanguage(tags)).toBe(language));

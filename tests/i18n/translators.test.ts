import { expect, test } from "vitest";
import { translatorFor } from "../../src/i18n/translators";

test("a page that draws itself again does so with the translator it had", () => {
  expect(translatorFor("fr")).toBe(translatorFor("fr"));
  expect(translatorFor("fr").language).toBe("fr");
  expect(translatorFor("en").t("ext_name")).toBe("Key Votes");
});

import { expect, it } from "vitest";
import { searchText } from "../../src/i18n/search-text";

it.each([
  ["Antoine Léaument", "antoine leaument"],
  ["Ça", "ca"],
  ["WhatsApp", "whatsapp"],
  ["", ""],
])("“%s” is searched as “%s”", (text, searched) => expect(searchText(text)).toBe(searched));

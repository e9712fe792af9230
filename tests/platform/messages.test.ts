import { describe, expect, it } from "vitest";
import { ASKED_OF_BACKGROUND, ASKED_OF_PAGE, answerMessages, isMessage } from "../../src/platform/messages";
import { fc } from "../support/generated-cases";

/** The part of the browser's runtime that delivers messages, with a way to deliver one. */
function runtime() {
  const listeners: ((message: unknown, sender: unknown) => unknown)[] = [];
  return {
    api: {
      id: "ours",
      onMessage: {
        addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener),
        removeListener: (listener: (typeof listeners)[number]) => void listeners.splice(listeners.indexOf(listener), 1),
      },
    } as unknown as Parameters<typeof answerMessages>[0],
    deliver: (message: unknown, sender: unknown) => listeners.map((listener) => listener(message, sender)),
  };
}

const MENTION = { rule: "wordInContext", confirmedBy: ["messagerie"], surface: "Signal", index: 1, total: 7 };
const CARD = { type: "card", entity: "service:signal", articleDate: null, mention: MENTION, backTo: null };

const ALL = { ...ASKED_OF_BACKGROUND, ...ASKED_OF_PAGE };

describe("isMessage", () => {
  it.each([
    { type: "card", entity: "service:signal", articleDate: null, mention: MENTION, backTo: null },
    {
      type: "card",
      entity: "bill:fr/narcotrafic#8-ter",
      articleDate: "2025-03-21",
      mention: MENTION,
      backTo: "Signal",
    },
    { type: "record", id: "vote:fr/narcotrafic-8-ter-restore", language: "fr" },
    { type: "record", id: "overview", language: "en" },
    { type: "names", entities: ["person:fr/bruno-retailleau"] },
    { type: "search", text: "chat contrôle" },
    { type: "counted", entities: 3 },
    { type: "openRecord", entity: "vote:fr/narcotrafic-8-ter-restore" },
    { type: "look" },
    { type: "recognition" },
    { type: "report" },
    { type: "reveal", entity: "vote:fr/narcotrafic-8-ter-restore" },
    { type: "rescan" },
    { type: "showAll" },
    { type: "command", command: "next-mention" },
  ])("accepts $type", (message) => expect(isMessage(message, ALL)).toBe(true));

  it.each([
    ["nothing", null],
    ["a word", "card"],
    ["a type nobody knows", { type: "erase" }],
    ["an inherited property as type", { type: "toString" }],
    ["an entity of no kind", { ...CARD, entity: "planet:mars" }],
    ["a path instead of an id", { ...CARD, entity: "person:../../secret" }],
    ["a date that is none", { ...CARD, articleDate: "yesterday" }],
    ["a record nobody can have", { type: "record", id: "../meta", language: "fr" }],
    ["a language the extension does not speak", { type: "record", id: "overview", language: "de" }],
    ["a mention by no rule", { ...CARD, mention: { ...MENTION, rule: "guess" } }],
    ["a mention as long as a page", { ...CARD, mention: { ...MENTION, surface: "a".repeat(10_000) } }],
    ["a search for a whole page", { type: "search", text: "a".repeat(10_000) }],
    ["an address instead of a record", { type: "openRecord", entity: "https://example.org/" }],
    ["a negative count", { type: "counted", entities: -1 }],
    ["a command nobody offers", { type: "command", command: "close-browser" }],
  ])("refuses %s", (_what, message) => expect(isMessage(message, ALL)).toBe(false));

  it("refuses what the other world is asked", () => {
    expect(isMessage(CARD, ASKED_OF_PAGE)).toBe(false);
    expect(isMessage({ type: "report" }, ASKED_OF_BACKGROUND)).toBe(false);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.anything(), (value) => void isMessage(value, ALL)));
  });
});

describe("answerMessages", () => {
  it("answers its own messages from this extension", async () => {
    const { api, deliver } = runtime();
    answerMessages(api, ASKED_OF_PAGE, { reveal: ({ entity }) => entity === "service:signal" });
    expect(await deliver({ type: "reveal", entity: "service:signal" }, { id: "ours" })[0]).toBe(true);
  });

  it("is silent about another extension, a broken message, and messages it has no handler for", () => {
    const { api, deliver } = runtime();
    answerMessages(api, ASKED_OF_PAGE, { reveal: () => true });
    expect(deliver({ type: "reveal", entity: "service:signal" }, { id: "theirs" })).toEqual([undefined]);
    expect(deliver({ type: "reveal", entity: "nothing" }, { id: "ours" })).toEqual([undefined]);
    expect(deliver({ type: "report" }, { id: "ours" })).toEqual([undefined]);
  });

  it("stops when told", () => {
    const { api, deliver } = runtime();
    answerMessages(api, ASKED_OF_PAGE, {
      report: () => ({ site: "a.fr", state: "running", entities: [], waiting: 0 }),
    })();
    expect(deliver({ type: "report" }, { id: "ours" })).toEqual([]);
  });
});

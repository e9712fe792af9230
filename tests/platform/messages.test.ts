import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerMessages, isMessage } from "../../src/platform/messages";

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

describe("isMessage", () => {
  it.each([
    { type: "describe", entity: "service:signal", articleDate: null },
    { type: "describe", entity: "bill:fr/narcotrafic#8-ter", articleDate: "2025-03-21" },
    { type: "names", entities: ["person:fr/bruno-retailleau"] },
    { type: "counted", entities: 3 },
    { type: "words" },
    { type: "report" },
    { type: "reveal", entity: "vote:fr/narcotrafic-8-ter-restore" },
    { type: "command", command: "next-mention" },
  ])("accepts $type", (message) => expect(isMessage(message)).toBe(true));

  it.each([
    ["nothing", null],
    ["a word", "describe"],
    ["a type nobody knows", { type: "erase" }],
    ["an inherited property as type", { type: "toString" }],
    ["an entity of no kind", { type: "describe", entity: "planet:mars", articleDate: null }],
    ["a path instead of an id", { type: "describe", entity: "person:../../secret", articleDate: null }],
    ["a date that is none", { type: "describe", entity: "service:signal", articleDate: "yesterday" }],
    ["a negative count", { type: "counted", entities: -1 }],
    ["a command nobody offers", { type: "command", command: "close-browser" }],
  ])("refuses %s", (_what, message) => expect(isMessage(message)).toBe(false));

  it("never throws", () => {
    fc.assert(fc.property(fc.anything(), (value) => void isMessage(value)));
  });
});

describe("answerMessages", () => {
  it("answers its own messages from this extension", async () => {
    const { api, deliver } = runtime();
    answerMessages(api, { reveal: ({ entity }) => entity === "service:signal" });
    expect(await deliver({ type: "reveal", entity: "service:signal" }, { id: "ours" })[0]).toBe(true);
  });

  it("is silent about another extension, a broken message, and messages it has no handler for", () => {
    const { api, deliver } = runtime();
    answerMessages(api, { reveal: () => true });
    expect(deliver({ type: "reveal", entity: "service:signal" }, { id: "theirs" })).toEqual([undefined]);
    expect(deliver({ type: "reveal", entity: "nothing" }, { id: "ours" })).toEqual([undefined]);
    expect(deliver({ type: "report" }, { id: "ours" })).toEqual([undefined]);
  });

  it("stops when told", () => {
    const { api, deliver } = runtime();
    answerMessages(api, { report: () => ({ site: "a.fr", state: "running", entities: [] }) })();
    expect(deliver({ type: "report" }, { id: "ours" })).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { hostOf, isListed, whenRoomy } from "../../src/content/frame";

/** A frame of a size that can change, and the number of those who listen for that. */
function frame(innerWidth: number, innerHeight: number) {
  const listeners = new Set<() => void>();
  const view = {
    innerWidth,
    innerHeight,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  function resize(width: number, height: number) {
    Object.assign(view, { innerWidth: width, innerHeight: height });
    for (const listener of listeners) listener();
  }
  return { view: view as unknown as Window, resize, listeners };
}

function startsIn(view: Window): () => number {
  let starts = 0;
  whenRoomy(view, () => void starts++);
  return () => starts;
}

describe("a frame", () => {
  it("with room for text is read at once, and no longer measured", () => {
    const { view, listeners } = frame(600, 400);
    expect(startsIn(view)()).toBe(1);
    expect(listeners.size).toBe(0);
  });

  it.each([
    ["as wide as a banner", 728, 90],
    ["as narrow as a column of advertisements", 160, 600],
    ["of a counter nobody sees", 1, 1],
  ])("%s is not read", (_what, width, height) => expect(startsIn(frame(width, height).view)()).toBe(0));

  it("is read once it has grown, and only once", () => {
    const { view, resize } = frame(0, 0);
    const starts = startsIn(view);
    resize(600, 400);
    resize(900, 400);
    expect(starts()).toBe(1);
  });

  it.each([
    ["https://www.lemonde.fr", "www.lemonde.fr"],
    ["null", null],
  ])("of %s belongs to %s", (origin, host) => {
    expect(hostOf({ origin } as Window & typeof globalThis)).toBe(host);
  });
});

describe("the listed hosts", () => {
  const hosts = " lemonde.fr bbc.co.uk ";

  it.each([
    ["https://lemonde.fr", true],
    ["https://www.lemonde.fr", true],
    ["https://www.lemonde.fr:8443", true],
    ["http://www.lemonde.fr", false],
    ["https://notlemonde.fr", false],
    ["https://lemonde.fr.example.org", false],
    ["https://co.uk", false],
  ])("cover %s: %s", (origin, listed) => expect(isListed(origin, hosts)).toBe(listed));
});

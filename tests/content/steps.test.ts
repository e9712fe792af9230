import { describe, expect, it } from "vitest";
import { createSteps } from "../../src/content/steps";
import type { EntityId } from "../../src/model/entity";
import type { PageMention } from "../../src/model/page-mention";

const SCREEN = 600;

/** A page 600 px high with mentions at the given heights (client coordinates), marked or not; tells what was opened and scrolled to. */
function page(places: readonly { entity: EntityId; top: number; marked?: boolean }[]) {
  const log: string[] = [];
  const document = { defaultView: { innerHeight: SCREEN } } as unknown as Document;
  const mentions = places.map(({ entity }, index): PageMention => {
    const parentElement = { scrollIntoView: () => void log.push(`scroll to ${index}`) };
    const node = { parentElement } as unknown as Text;
    return {
      entity,
      surface: entity,
      start: 0,
      end: 1,
      rule: "uniqueName",
      confirmedBy: [],
      pieces: [{ node, start: 0, end: 1 }],
      section: document,
    };
  });
  const steps = createSteps({
    document,
    marks: () => mentions.filter((_, index) => places[index]?.marked !== false),
    mentions: () => mentions,
    rectsOf: (mention) => {
      const top = places[mentions.indexOf(mention)]?.top ?? 0;
      return [{ top, bottom: top + 20 } as DOMRect];
    },
    open: (mention, how) => void log.push(`open ${mentions.indexOf(mention)} by ${how}`),
  });
  return { steps, log };
}

const THREE = [
  { entity: "person:fr/bruno-retailleau", top: -900 },
  { entity: "service:signal", top: 100 },
  { entity: "service:whatsapp", top: 900 },
] as const;

describe("going through mentions by keyboard", () => {
  it("begins with the first mention on the screen, not with the first of the page", () => {
    const { steps, log } = page(THREE);
    steps.go("next-mention");
    expect(log).toEqual(["open 1 by keyboard"]);
  });

  it("goes on from there, scrolls to what is not on the screen, and begins again after the last", () => {
    const { steps, log } = page(THREE);
    for (let press = 0; press < 3; press++) steps.go("next-mention");
    expect(log).toEqual([
      "open 1 by keyboard",
      "scroll to 2",
      "open 2 by keyboard",
      "scroll to 0",
      "open 0 by keyboard",
    ]);
  });

  it("goes back", () => {
    const { steps, log } = page(THREE);
    steps.go("open-card");
    steps.go("previous-mention");
    expect(log).toEqual(["open 1 by keyboard", "scroll to 0", "open 0 by keyboard"]);
  });

  it("opens the same card again when asked to", () => {
    const { steps, log } = page(THREE);
    steps.go("open-card");
    steps.go("open-card");
    expect(log).toEqual(["open 1 by keyboard", "open 1 by keyboard"]);
  });

  it("passes over mentions that are not marked", () => {
    const { steps, log } = page([
      { entity: "service:signal", top: 100 },
      { entity: "service:signal", top: 200, marked: false },
      { entity: "service:whatsapp", top: 300 },
    ]);
    steps.go("next-mention");
    steps.go("next-mention");
    expect(log).toEqual(["open 0 by keyboard", "open 2 by keyboard"]);
  });

  it("does nothing on a page without mentions", () => {
    const { steps, log } = page([]);
    steps.go("next-mention");
    steps.go("open-card");
    expect(log).toEqual([]);
  });
});

describe("coming from the popup", () => {
  it("goes to the first mention of the entity", () => {
    const { steps, log } = page(THREE);
    expect(steps.reveal("service:whatsapp")).toBe(true);
    expect(log).toEqual(["scroll to 2", "open 2 by popup"]);
  });

  it("goes there also when it is not marked", () => {
    const { steps, log } = page([{ entity: "service:signal", top: 100, marked: false }]);
    expect(steps.reveal("service:signal")).toBe(true);
    expect(log).toEqual(["open 0 by popup"]);
  });

  it("says so when it is not on the page any more", () => {
    const { steps, log } = page(THREE);
    expect(steps.reveal("service:telegram")).toBe(false);
    expect(log).toEqual([]);
  });
});

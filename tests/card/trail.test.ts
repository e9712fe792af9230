import { describe, expect, it } from "vitest";
import { follow, goBack, shownLeaf, toggle, trailFrom } from "../../src/card/trail";
import { fakeCard } from "./fake-card";

const start = trailFrom(fakeCard("bill:fr/narcotrafic"));
const further = follow(start, fakeCard("vote:fr/narcotrafic-8-ter-restore"));

describe("a trail", () => {
  it("shows what was followed last", () =>
    expect(shownLeaf(further).card.id).toBe("vote:fr/narcotrafic-8-ter-restore"));

  it("goes back step by step, and never beyond the beginning", () => {
    expect(goBack(follow(further, fakeCard("service:signal")))).toEqual(further);
    expect(goBack(further)).toEqual(start);
    expect(goBack(goBack(further))).toEqual(start);
  });

  it("opens and closes a part of what is shown, and of nothing else", () => {
    const opened = toggle(further, "more");
    expect(shownLeaf(opened).open).toEqual(["more"]);
    expect(goBack(opened)).toEqual(start);
    expect(toggle(opened, "more")).toEqual(further);
    expect(shownLeaf(toggle(opened, "why")).open).toEqual(["more", "why"]);
  });
});

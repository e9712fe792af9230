import type { CardTarget } from "../../src/card/target";
import type { DrawnCard } from "../../src/model/drawing";
import type { EntityId } from "../../src/model/entity";

/** A mention of `entity` that stands nowhere. */
export function fakeTarget(entity: EntityId): CardTarget {
  return {
    key: entity,
    mention: { entity, rule: "uniqueName", confirmedBy: [], start: 0, end: 6 },
    surface: "Signal",
    element: null,
    rects: () => [],
    index: 1,
    total: 7,
  };
}

/** A card with nothing in it. */
export function fakeCard(id: EntityId): DrawnCard {
  return { id, name: id, drawing: { tag: "div", attributes: {}, children: [] } };
}

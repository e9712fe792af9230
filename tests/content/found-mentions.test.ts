import { describe, expect, it } from "vitest";
import { createFoundMentions, reportEntities } from "../../src/content/found-mentions";
import type { EntityId } from "../../src/model/entity";
import type { PageMention } from "../../src/model/page-mention";

/** A mention in a text node that is (or is no longer) in the page. */
function mention(entity: EntityId, surface: string, node = { isConnected: true }): PageMention {
  const piece = { node: node as Text, start: 0, end: surface.length };
  const span = { start: 0, end: surface.length };
  return { entity, surface, ...span, rule: "uniqueName", confirmedBy: [], pieces: [piece], section: {} };
}

describe("reportEntities", () => {
  it("lists each entity once, where it is first named, with its number of mentions", () => {
    const mentions = [
      mention("person:fr/bruno-retailleau", "Bruno Retailleau"),
      mention("service:signal", "Signal"),
      mention("person:fr/bruno-retailleau", "Retailleau"),
    ];
    expect(reportEntities(mentions)).toEqual([
      { entity: "person:fr/bruno-retailleau", kind: "person", surface: "Bruno Retailleau", count: 2 },
      { entity: "service:signal", kind: "service", surface: "Signal", count: 1 },
    ]);
  });
});

describe("found mentions", () => {
  it("go with the block they stood in", () => {
    const found = createFoundMentions<object>();
    const [first, second] = [{}, {}];
    const signal = mention("service:signal", "Signal");
    found.add(first, signal);
    found.add(second, mention("service:whatsapp", "WhatsApp"));
    expect([...found.drop(first)]).toEqual([signal]);
    expect([...found.drop(first)]).toEqual([]);
  });

  it("go when their words left the page, and only then", () => {
    const found = createFoundMentions<object>();
    const node = { isConnected: true };
    const leaving = mention("service:signal", "Signal", node);
    const block = {};
    found.add(block, leaving);
    found.add({}, mention("service:whatsapp", "WhatsApp"));
    expect(found.prune().size).toBe(0);
    node.isConnected = false;
    expect(found.prune()).toEqual(new Set([leaving]));
    expect(found.prune().size).toBe(0);
  });

  it("stay when others of their line left the page", () => {
    const found = createFoundMentions<object>();
    const block = {};
    const gone = mention("service:signal", "Signal", { isConnected: false });
    const staying = mention("service:whatsapp", "WhatsApp");
    found.add(block, gone);
    found.add(block, staying);
    expect(found.prune()).toEqual(new Set([gone]));
    expect([...found.drop(block)]).toEqual([staying]);
  });
});

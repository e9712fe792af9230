import { describe, expect, it } from "vitest";
import { hemicycleSeats } from "../../src/ui/hemicycle-seats";
import { seatByKey } from "../../src/ui/seat-keys";
import { voterOf } from "../support/sample-voters";

const seats = hemicycleSeats(
  Array.from({ length: 100 }, (_each, index) => voterOf(String(index))),
  [],
).blocks.flatMap((block) => block.seats);
const STARTS = [0, 40, 70];
const go = (key: string, from: number) => seatByKey(key, from, seats, STARTS);

describe("keys on the half circle", () => {
  it.each([
    ["ArrowRight", 4, 5],
    ["ArrowRight", 99, 99],
    ["ArrowLeft", 4, 3],
    ["ArrowLeft", 0, 0],
    ["PageDown", 4, 40],
    ["PageDown", 80, 80],
    ["PageUp", 45, 40],
    ["PageUp", 40, 0],
    ["Home", 45, 0],
    ["End", 45, 99],
  ])("%s from %i leads to %i", (key, from, to) => expect(go(key, from)).toBe(to));

  it("up and down go to the rows outside and inside, at about the same place", () => {
    const inner = seats.findIndex(({ row }) => row === 0);
    const outer = go("ArrowUp", inner) ?? -1;
    expect(seats[outer]?.row).toBe(1);
    expect(Math.abs((seats[outer]?.angle ?? 0) - (seats[inner]?.angle ?? 9))).toBeLessThan(0.1);
    expect(go("ArrowDown", inner)).toBe(inner);
  });

  it.each(["Tab", "Enter", "a"])("%s is left to the browser", (key) => expect(go(key, 4)).toBeNull());
});

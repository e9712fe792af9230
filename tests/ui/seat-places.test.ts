import { describe, expect, it } from "vitest";
import { INNER_RADIUS, seatPlaces } from "../../src/ui/seat-places";
import { fc } from "../support/generated-cases";

/** From a vote in a small committee to the largest parliament there is, and some. */
const SIZES = fc.integer({ min: 1, max: 1500 });
/** Room for what floating-point numbers leave out. */
const HAIR = 1e-9;

describe("the seats of a half circle", () => {
  it("are as many as voters", () => {
    fc.assert(fc.property(SIZES, (count) => seatPlaces(count).places.length === count));
  });

  it("lie within it, and leave its middle free", () => {
    fc.assert(
      fc.property(SIZES, (count) =>
        seatPlaces(count).places.every(({ x, y }) => {
          const distance = Math.hypot(x, y);
          return y <= HAIR && distance <= 1 + HAIR && distance >= INNER_RADIUS - HAIR;
        }),
      ),
    );
  });

  it("stand from left to right", () => {
    fc.assert(
      fc.property(SIZES, (count) => {
        const angles = seatPlaces(count).places.map(({ angle }) => angle);
        return angles.every((angle, index) => index === 0 || angle <= (angles[index - 1] ?? 0));
      }),
    );
  });

  it.each([2, 27, 100, 151, 435, 577, 719])("%i of them touch no other", (count) => {
    const { places, seatRadius } = seatPlaces(count);
    const nearest = places.map((one, index) =>
      Math.min(
        ...places.filter((_other, at) => at !== index).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(2 * seatRadius);
  });

  it("of 719 are as large as ten rows or so allow", () => {
    expect(seatPlaces(719).seatRadius).toBeGreaterThan(0.015);
  });
});

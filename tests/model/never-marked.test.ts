import { describe, expect, it } from "vitest";
import { MOST_NEVER_MARKED, type NeverMarked, neverMarkedOn, withWish } from "../../src/model/never-marked";

const SIGNAL = "service:signal";
const SIGNAL_ANYWHERE: NeverMarked = { entity: SIGNAL, site: null };
const SIGNAL_THERE: NeverMarked = { entity: SIGNAL, site: "lemonde.fr" };
const WHATSAPP: NeverMarked = { entity: "service:whatsapp", site: null };

describe("a name that is not to be marked", () => {
  it.each([
    ["anywhere is not marked on any site", SIGNAL_ANYWHERE, "theguardian.com", true],
    ["on one site is not marked there", SIGNAL_THERE, "lemonde.fr", true],
    ["on one site is not marked on its subdomains", SIGNAL_THERE, "m.lemonde.fr", true],
    ["on one site is marked on others", SIGNAL_THERE, "theguardian.com", false],
    ["on one site is marked on another whose name ends alike", SIGNAL_THERE, "notlemonde.fr", false],
  ])("%s", (_what, entry, hostname, isNever) => {
    expect(neverMarkedOn([entry], hostname).has(SIGNAL)).toBe(isNever);
  });
});

describe("a wish", () => {
  const wish = (list: readonly NeverMarked[], wished: "never" | "notHere" | "again") =>
    withWish(list, { entity: SIGNAL, hostname: "lemonde.fr", wish: wished });

  it("never to mark a name is for every site, and takes the place of one for this site", () => {
    expect(wish([SIGNAL_THERE, WHATSAPP], "never")).toEqual([WHATSAPP, SIGNAL_ANYWHERE]);
  });

  it("not to mark it here is for this site", () =>
    expect(wish([WHATSAPP], "notHere")).toEqual([WHATSAPP, SIGNAL_THERE]));

  it("to have it marked again undoes either, and leaves other names and other sites alone", () => {
    const elsewhere: NeverMarked = { entity: SIGNAL, site: "theguardian.com" };
    expect(wish([SIGNAL_ANYWHERE, WHATSAPP, SIGNAL_THERE, elsewhere], "again")).toEqual([WHATSAPP, elsewhere]);
  });

  it("finds room in a full list: the oldest goes", () => {
    const full = Array.from(
      { length: MOST_NEVER_MARKED },
      (_, place): NeverMarked => ({ ...WHATSAPP, site: `${place}.fr` }),
    );
    const after = wish(full, "never");
    expect(after).toHaveLength(MOST_NEVER_MARKED);
    expect(after.slice(-1)).toEqual([SIGNAL_ANYWHERE]);
    expect(after[0]).toEqual(full[1]);
  });
});

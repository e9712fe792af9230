import { describe, expect, it } from "vitest";
import { draw } from "../../src/ui/draw";

function Name({ first, last }: { first: string; last: string }) {
  return (
    <>
      <b class="first">{first}</b> {last}
    </>
  );
}

describe("draw", () => {
  it("draws components as the elements they are made of", () => {
    expect(
      draw(
        <p lang="fr">
          <Name first="Bruno" last="Retailleau" />
        </p>,
      ),
    ).toEqual([
      {
        tag: "p",
        attributes: { lang: "fr" },
        children: [{ tag: "b", attributes: { class: "first" }, children: ["Bruno"] }, " ", "Retailleau"],
      },
    ]);
  });

  it("leaves out what draws nothing", () => {
    expect(draw([null, false, undefined, "text", [<br key="a" />]])).toEqual([
      "text",
      { tag: "br", attributes: {}, children: [] },
    ]);
  });

  it("writes numbers as text", () =>
    expect(draw(<b>{119}</b>)).toEqual([{ tag: "b", attributes: {}, children: ["119"] }]));

  it("keeps a state that is false, and drops an attribute that is", () => {
    expect(draw(<button type="button" aria-expanded={false} hidden={false} disabled />)).toEqual([
      { tag: "button", attributes: { type: "button", "aria-expanded": "false", disabled: true }, children: [] },
    ]);
  });

  it("writes styles as text", () => {
    expect(draw(<i style={{ flexGrow: 119 }} />)).toEqual([
      { tag: "i", attributes: { style: "flex-grow:119" }, children: [] },
    ]);
  });

  it("refuses a handler, because it would be lost on the way to the page", () => {
    expect(() => draw(<button type="button" onClick={() => undefined} />)).toThrow(
      "<button> has a onClick that cannot be drawn",
    );
  });
});

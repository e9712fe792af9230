import { createElement as h, useEffect, useState } from "react";
import { BUTTONS, type Newsroom, OPENING } from "./newsroom";

/** The live page in React. */
export function ReactNewsroom() {
  const [now, change] = useState(OPENING);
  useEffect(() => change((before: Newsroom) => ({ ...before, isLive: true })), []);
  const buttons = Object.entries(BUTTONS).map(([label, press]) =>
    h("button", { key: label, type: "button", onClick: () => change(press) }, label),
  );
  return h(
    "article",
    null,
    h("h1", null, now.isLive ? "Live" : "Soon live"),
    h("p", null, "Naïma Moutchou has had ", now.counted, " of them called."),
    h("p", null, "One of the authors is ", h("strong", null, now.author), "."),
    h(
      "ul",
      null,
      now.rapporteurs.map((name: string) => h("li", { key: name }, name, " is in the chamber.")),
    ),
    now.hasNote && h("p", null, "As a minister, Bruno Retailleau does not vote."),
    ...buttons,
  );
}

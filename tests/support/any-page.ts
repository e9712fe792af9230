import { fc } from "./generated-cases";

/** Names that mean one thing wherever they stand. */
export const NAMES = ["Bruno Retailleau", "Gérald Darmanin", "Florent Boudié", "WhatsApp", "Telegram"] as const;

/** Elements that are read, elements that are not, and some that part or join lines. */
const TAGS = (
  "p div section article main aside h2 ul li table tr td blockquote figure b i span a em sup label " +
  "nav button code pre textarea select svg template details"
).split(" ");

const ATTRIBUTES = [
  "",
  "",
  "",
  " hidden",
  " contenteditable",
  ' aria-hidden="true"',
  ' role="search"',
  ' lang="de"',
  ' href="https://t.me/share/url?url=x"',
  ' style="display:inline"',
];

/** Markup as careless pages write it: never closed, closed twice, where it may not stand, cut off. */
const CARELESS = [
  "<p><b>",
  "</div>",
  "<table><tr>",
  "<a><a>",
  "<!-- ",
  "<br>",
  "&nbsp;",
  "<td>",
  "</p>",
  "<",
  "&#x110000;",
];

/** A stretch of text between spaces, so that two names never touch. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom("et", "a dit", ".", "…", "«", "é")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => ` ${words.join(" ")} . `);

/** A few elements within each other, with text, well-formed or not. */
const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  markup: fc
    .array(
      fc.oneof({ depthSize: "small", withCrossShrink: true }, text, fc.constantFrom(...CARELESS), tie("element")),
      { maxLength: 4 },
    )
    .map((parts) => parts.join("")),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), tie("markup"))
    .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside}</${tag}>`),
}));

/** One thing a page's script does to its page; `at` and `to` choose among the elements there are, whatever their number. */
export type Change = {
  readonly kind: "append" | "replace" | "remove" | "retext" | "move" | "hide" | "split";
  readonly at: number;
  readonly to: number;
  readonly html: string;
};

/** Firefox's driver hands over no objects without a prototype. */
const PLAIN = { noNullPrototype: true };

const change = fc.record(
  {
    kind: fc.constantFrom("append", "replace", "remove", "retext", "move", "hide", "split") as fc.Arbitrary<
      Change["kind"]
    >,
    at: fc.nat(50),
    to: fc.nat(50),
    html: markup,
  },
  PLAIN,
);

/** A page's body, and what its script does to it, step after step. */
export const anyPage = fc.record(
  {
    body: fc.array(markup, { minLength: 2, maxLength: 6 }).map((parts) => parts.join("<p> Suite . </p>")),
    steps: fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
  },
  PLAIN,
);

/** Does one step to a page. Runs in it. */
export function doStep(changes: readonly Change[]): void {
  for (const { kind, at, to, html } of changes) {
    const elements = [...document.body.querySelectorAll("*")];
    const element = elements[at % elements.length];
    if (!element) continue;
    const target = elements[to % elements.length] ?? document.body;
    const parsed = new DOMParser().parseFromString(html, "text/html").body;
    const nodes = [...parsed.childNodes].map((node) => document.importNode(node, true));
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (kind === "append") element.append(...nodes);
    if (kind === "replace") element.replaceWith(...nodes);
    if (kind === "remove") element.remove();
    if (kind === "retext" && text) text.nodeValue = parsed.textContent;
    if (kind === "move" && !element.contains(target)) target.append(element);
    if (kind === "hide") element.toggleAttribute("hidden");
    if (kind === "split" && text instanceof Text) text.splitText(Math.floor(text.length / 2));
  }
}

import type { SerializedAXNode } from "puppeteer-core";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Reader } from "./reader";

/** Something assistive technology is told of: its role in plain words, and its name. */
type Told = { readonly role: string; readonly name: string; readonly children: readonly Told[] };

/** Firefox's words for some roles. */
const ROLES: Readonly<Record<string, string>> = { pushbutton: "button", "toggle button": "button" };

/** What a reader of a page stops at. */
const READ = ["dialog", "heading", "button", "link", "image"];

/** The open card as assistive technology has it, a line each: `button "More"`. Empty while there is none. */
export async function cardReadOut({ target, page, launched }: Reader): Promise<readonly string[]> {
  const snapshot = target === "chrome" ? await page.accessibility.snapshot() : null;
  const root = target === "chrome" ? snapshot && fromChrome(snapshot) : await fromFirefox(launched.browser);
  const dialog = root && all(root).find(({ role }) => role === "dialog");
  return dialog
    ? all(dialog).flatMap(({ role, name }) => (READ.includes(role) ? [`${role} "${plain(name)}"`] : []))
    : [];
}

function all(told: Told): readonly Told[] {
  return [told, ...told.children.flatMap(all)];
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function fromChrome({ role, name, children }: SerializedAXNode): Told {
  return { role, name: name ?? "", children: (children ?? []).map(fromChrome) };
}

/** Read by the browser's own service, as it tells the system; it wakes up with the first question. */
async function fromFirefox(browser: Reader["launched"]["browser"]): Promise<Told | null> {
  const told = await inBrowserWindow(browser, () => {
    // @ts-expect-error a global of Firefox's window
    const { classes, interfaces } = Components;
    const service = classes["@mozilla.org/accessibilityService;1"].getService(interfaces.nsIAccessibilityService);
    // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects have no types here.
    const read = (accessible: any): Told => {
      const children: Told[] = [];
      for (let child = accessible.firstChild; child; child = child.nextSibling) children.push(read(child));
      return { role: service.getStringRole(accessible.role), name: accessible.name ?? "", children };
    };
    // @ts-expect-error a global of Firefox's window
    const page = service.getAccessibleFor(gBrowser.selectedBrowser);
    return page ? read(page) : null;
  });
  return told && named(told);
}

function named({ role, name, children }: Told): Told {
  return { role: ROLES[role] ?? role, name, children: children.map(named) };
}

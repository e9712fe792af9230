/** CSS px. In a smaller frame there is an advertisement or a counter, and no room for a card. */
const LEAST = { width: 300, height: 200 };

/** The host name a frame belongs to, its own or, for frames without an address, its maker's; null for one without any. */
export function hostOf(view: Window & typeof globalThis): string | null {
  return URL.canParse(view.origin) ? new URL(view.origin).hostname : null;
}

/** Calls `start` once the frame is large enough to read in. */
export function whenRoomy(view: Window, start: () => void): void {
  const look = () => {
    if (view.innerWidth < LEAST.width || view.innerHeight < LEAST.height) return;
    view.removeEventListener("resize", look);
    start();
  };
  view.addEventListener("resize", look);
  look();
}

/**
 * Calls `start` once a frame holds text, or an element that may hold it in a shadow tree. Pages are full of frames in which
 * nothing is ever written, and each would read the names anew.
 */
export function whenWritten(document: Document, start: () => void): void {
  if (isWritten(document)) {
    start();
    return;
  }
  const observer = new MutationObserver((records) => {
    if (!records.some(({ type, addedNodes }) => type === "characterData" || [...addedNodes].some(isWritten))) return;
    observer.disconnect();
    start();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

function isWritten(node: Node): boolean {
  // Of a document, the text is that of its body: every document has a style sheet or a title.
  const written = node instanceof Document ? node.body : node;
  if (!written) return false;
  if (/\S/.test(written.textContent ?? "")) return true;
  const elements = written instanceof Element ? [written, ...written.querySelectorAll("*")] : [];
  return elements.some((element) => element.shadowRoot !== null || element.localName.includes("-"));
}

/**
 * True for an origin ("https://www.lemonde.fr") over https of one of `hosts` or its subdomains.
 * @param hosts with a space before and after each (" lemonde.fr bbc.co.uk "), searched as they are: there are hundreds
 */
export function isListed(origin: string, hosts: string): boolean {
  const { protocol, hostname } = new URL(origin);
  const labels = hostname.split(".");
  return protocol === "https:" && labels.some((_, at) => hosts.includes(` ${labels.slice(at).join(".")} `));
}

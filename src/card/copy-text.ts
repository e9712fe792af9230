/**
 * Puts `text` on the clipboard, within the reader's press of a button. Pages may forbid the clipboard API by policy, and
 * pages without encryption have none; the old command works there. The page hears of neither.
 * @returns false when the browser refused both ways
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  try {
    if (!clipboard) return copyByCommand(document, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  const view = document.defaultView;
  let done = false;
  function put(event: ClipboardEvent) {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  }
  view?.addEventListener("copy", put, { capture: true });
  try {
    document.execCommand("copy");
  } finally {
    view?.removeEventListener("copy", put, { capture: true });
  }
  return done;
}

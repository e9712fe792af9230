import type { Page } from "puppeteer-core";

/** Files that a built extension has, whichever browser it is for. */
const PACKAGED = ["manifest.json", "icons/icon-16.png", "record.html", "src/popup/index.html", "dataset/search.json"];

/**
 * Tries to load files of an extension from an open page, in every way a page has.
 * @param origin of the extension, without a slash at the end
 * @returns one line for each way and file, with how it ended
 */
export async function probeFiles(page: Page, origin: string): Promise<string[]> {
  return await page.evaluate(
    async (base, paths) => {
      function load(element: HTMLElement): Promise<string> {
        return new Promise((resolve) => {
          element.addEventListener("load", () => resolve("load"), { once: true });
          element.addEventListener("error", () => resolve("error"), { once: true });
          // A frame that is refused may say nothing at all.
          setTimeout(() => resolve("silence"), 1_000);
          document.body.append(element);
        });
      }
      function enter(frame: HTMLIFrameElement): string {
        try {
          return String(frame.contentWindow?.location.href ?? null);
        } catch {
          return "shut";
        }
      }
      const lines = paths.map(async (path) => {
        const address = `${base}/${path}`;
        const fetched = await fetch(address).then(
          ({ status }) => `answered ${status}`,
          () => "refused",
        );
        const asked = await fetch(address, { mode: "no-cors" }).then(
          ({ type }) => type,
          () => "refused",
        );
        const image = Object.assign(document.createElement("img"), { src: address });
        const script = Object.assign(document.createElement("script"), { src: address });
        const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
        const frame = Object.assign(document.createElement("iframe"), { src: address });
        const ends = await Promise.all([image, script, style, frame].map(load));
        return `${path}: ${[fetched, asked, ...ends, enter(frame), frame.contentDocument === null].join(", ")}`;
      });
      return await Promise.all(lines);
    },
    origin,
    PACKAGED,
  );
}

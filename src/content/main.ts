import { pageBrowser } from "../platform/page-browser";
import { coverageOf, followReach, storedReach } from "../platform/reach";
import { turn } from "../scanner/slices";
import { hostOf, isListed, whenRoomy, whenWritten } from "./frame";
import { type PageOptions, startPage } from "./start-page";

/** Of the package, put in at build time as the next. */
declare const VERSION: string;
/**
 * The hosts of the curated list, which are those of the manifest, with a space around each. To ask the browser for its
 * manifest takes a millisecond, on every page.
 */
declare const LISTED_HOSTS: string;

type Here = Omit<PageOptions, "pages" | "version">;

// The browser has just read this script, which takes it as long as all of our first steps: they come after, by themselves.
void turn("soon").then(begin);

function begin() {
  const hostname = hostOf(window);
  if (hostname === null) return;
  const page = { document, site: hostname.replace(/^www\./, "") };
  // To name another window, this one's top, would have the browser make a world for us there first.
  if (location.ancestorOrigins.length === 0) start(hostname, { ...page, frame: "window" });
  // Most frames are empty, and the size of a frame takes the browser a layout of the page around it.
  else whenWritten(document, () => whenRoomy(window, () => start(hostname, { ...page, frame: "inner" })));
}

function start(host: string, here: Here) {
  const page = { ...here, version: VERSION };
  if (isListed(window.origin, LISTED_HOSTS)) startPage({ ...page, pages: "all" });
  else void startBeyond(host, page);
}

/** On a site that is not listed: as far as the reader let it, and for as long. */
async function startBeyond(host: string, page: Omit<PageOptions, "pages">) {
  const { storage } = pageBrowser();
  let coverage = coverageOf(await storedReach(storage), host);
  // Covered by nothing, it was started by hand on this very page.
  const stop = startPage({ ...page, pages: coverage === "everywhere" ? "articles" : "asked" });
  const unfollow = followReach(storage, (reach) => {
    const before = coverage;
    coverage = coverageOf(reach, host);
    if (coverage !== null || before === null) return;
    unfollow();
    stop();
  });
}

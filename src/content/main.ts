import { pageBrowser } from "../platform/page-browser";
import { coverageOf, followReach, storedReach } from "../platform/reach";
import { hostOf, isListed, whenRoomy, whenWritten } from "./frame";
import { type PageOptions, startPage } from "./start-page";

type Here = Omit<PageOptions, "pages" | "version">;

const hostname = hostOf(window);

if (hostname !== null) {
  const page = { document, site: hostname.replace(/^www\./, "") };
  if (window === window.top) start(hostname, { ...page, frame: "window" });
  else whenRoomy(window, () => whenWritten(document, () => start(hostname, { ...page, frame: "inner" })));
}

function start(host: string, here: Here) {
  // A browser makes the manifest anew each time it is asked, and ours names hundreds of sites.
  const { version, content_scripts } = pageBrowser().runtime.getManifest();
  const page = { ...here, version };
  if (isListed(window.origin, content_scripts?.[0]?.matches ?? [])) startPage({ ...page, pages: "all" });
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

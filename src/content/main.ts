import { hostOf, whenRoomy } from "./frame";
import { startPage } from "./start-page";

const site = hostOf(window)?.replace(/^www\./, "");

if (site !== undefined) {
  if (window === window.top) startPage({ document, site, frame: "window", pages: "all" });
  else whenRoomy(window, () => startPage({ document, site, frame: "inner", pages: "all" }));
}

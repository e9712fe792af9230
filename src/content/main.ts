import { startPage } from "./start-page";

startPage({ document, site: location.hostname.replace(/^www\./, "") });

import type { PageFixture } from "../page-fixtures";
import type { Reader } from "../reader";
import { pageScript } from "./page-script";
import { withServerMarkup } from "./server-markup";

/** Where a page is put: on a listed site, or where the extension does not run. */
export type Place = "listed" | "elsewhere";

const HOSTS: Readonly<Record<Place, string>> = {
  listed: "https://www.theguardian.com",
  elsewhere: "https://www.example.org",
};

/** Opens a page of the gallery, with its headers and its script; both places serve the very same. */
export async function openGalleryPage(reader: Reader, place: Place, fixture: PageFixture): Promise<void> {
  const { name, html, headers } = fixture;
  const url = `${HOSTS[place]}/${name}`;
  if (/<script type="module" src=/.test(html)) {
    reader.proxy.serve(`${url}.js`, { type: "text/javascript; charset=utf-8", body: await pageScript(name) });
  }
  const body = await withServerMarkup(name, html);
  reader.proxy.serve(`${url}.html`, { type: "text/html; charset=utf-8", body, ...(headers && { headers }) });
  await reader.page.goto(`${url}.html`);
}

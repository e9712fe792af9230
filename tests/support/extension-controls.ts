import type { Page } from "puppeteer-core";

/**
 * Presses the control of an extension page, or the label of one, whose text begins with `name`.
 * @throws when there is none
 */
export async function pressOnPage(page: Page, name: string): Promise<void> {
  await page.evaluate((start) => {
    const all = [...document.querySelectorAll<HTMLElement>("main button, main label")];
    const control = all.find((each) => (each.textContent ?? "").trim().startsWith(start));
    if (!control) throw new Error(`Nothing is called ${start}.`);
    control.click();
  }, name);
}

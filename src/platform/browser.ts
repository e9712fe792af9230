/**
 * The browser, for the background and extension pages. The content script has its own door (`page-browser.ts`),
 * so that the polyfill is not put into every page.
 */
export { default as browser } from "webextension-polyfill";

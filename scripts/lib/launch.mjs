import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { zip } from "./archive.mjs";
import { inBrowserWindow, sendBidi } from "./firefox-scope.mjs";
import { extensionFiles } from "./packaged-files.mjs";
import { Problem } from "./print.mjs";
import { ROOT } from "./run.mjs";

/** Firefox gives an extension a random address in each profile; a fixed one lets its pages be opened by name. */
const FIREFOX_UUID = "6b657976-6f74-4573-8000-000000000001";

/** CSS px of a window nobody sees: room for a page and, in it, the toolbar popup at its full height. */
const WINDOW = { width: 1280, height: 1000 };

/** Nothing but the pages under test may use the network: what is switched off here would only be noise in the record. */
const QUIET_CHROME = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,NetworkTimeServiceQuerying,DialMediaRouteProvider,SafeBrowsing",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

const QUIET_FIREFOX = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.region.update.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.search.update": false,
  "datareporting.healthreport.uploadEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

/** Firefox keeps an extension that nobody has signed only where told so. */
const LASTING_FIREFOX = { "xpinstall.signatures.required": false };

/**
 * @typedef {import("./browsers.mjs").Target} Target
 * @typedef {object} LaunchOptions
 * @property {Target} target
 * @property {string} executable path of the browser's program
 * @property {string} extension folder of the built extension
 * @property {boolean} headless
 * @property {string} [profile] folder of a profile that outlives the browser, which then goes back to pages as readers'
 *   browsers do; a new profile where it is not given
 * @property {number | null} proxyPort port of the loopback proxy that is all the network there is; null for the real one
 *
 * @typedef {object} Launched
 * @property {Target} target
 * @property {import("puppeteer-core").Browser} browser
 * @property {string} id of the extension in this browser
 * @property {string} origin of its pages, without a slash at the end
 */

/** @param {LaunchOptions} options */
function chromeOptions({ executable, headless, proxyPort, profile }) {
  const proxy =
    proxyPort === null
      ? []
      : [
          `--proxy-server=127.0.0.1:${proxyPort}`,
          "--proxy-bypass-list=<-loopback>",
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
          ...QUIET_CHROME,
        ];
  // Root has no sandbox to enter; automated runs are inside containers that may forbid one.
  const sandbox = process.getuid?.() === 0 || process.env.CI ? ["--no-sandbox"] : [];
  return {
    executablePath: executable,
    headless,
    enableExtensions: true,
    acceptInsecureCerts: proxyPort !== null,
    defaultViewport: null,
    // Pages one goes back to are kept as they were, which the driver would switch off.
    ...(profile ? { userDataDir: profile, ignoreDefaultArgs: ["--disable-back-forward-cache"] } : {}),
    args: [
      ...proxy,
      ...sandbox,
      ...(profile ? ["--restore-last-session"] : []),
      ...(headless ? [`--window-size=${WINDOW.width},${WINDOW.height}`] : []),
    ],
  };
}

/**
 * @param {LaunchOptions} options
 * @param {string} id
 */
function firefoxOptions({ executable, headless, proxyPort, profile }, id) {
  const proxy =
    proxyPort === null
      ? {}
      : {
          "network.proxy.type": 1,
          "network.proxy.http": "127.0.0.1",
          "network.proxy.http_port": proxyPort,
          "network.proxy.ssl": "127.0.0.1",
          "network.proxy.ssl_port": proxyPort,
          "network.proxy.no_proxies_on": "",
          "network.proxy.allow_hijacking_localhost": true,
          ...QUIET_FIREFOX,
        };
  return {
    browser: /** @type {const} */ ("firefox"),
    executablePath: executable,
    headless,
    acceptInsecureCerts: proxyPort !== null,
    defaultViewport: null,
    // Without it extension pages are refused and the browser's own window is closed to the driver.
    args: ["--remote-allow-system-access"],
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: FIREFOX_UUID }),
      ...(profile ? LASTING_FIREFOX : {}),
      ...proxy,
    },
  };
}

/**
 * Starts a browser, without its sandbox where the machine has none.
 * @param {import("puppeteer-core").LaunchOptions} options
 * @throws {Problem} when it does not start
 */
export async function launchBrowser(options) {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!/No usable sandbox|Running as root without/.test(reason)) {
      throw new Problem(`${options.executablePath} could not be started:\n${reason}`);
    }
    console.log("This browser has no usable sandbox here; starting it without one.");
    return await puppeteer.launch({ ...options, args: [...(options.args ?? []), "--no-sandbox"] });
  }
}

/**
 * Starts a browser with the built extension installed.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 * @throws {Problem} when the browser does not start or refuses the extension.
 */
export async function launch(options) {
  const { target, extension } = options;
  const manifest = JSON.parse(readFileSync(resolve(ROOT, extension, "manifest.json"), "utf8"));
  const geckoId = String(manifest.browser_specific_settings?.gecko.id);
  const browser = await launchBrowser(target === "chrome" ? chromeOptions(options) : firefoxOptions(options, geckoId));
  try {
    const id =
      target === "firefox" && options.profile
        ? await installForGood(browser, geckoId, { folder: resolve(ROOT, extension), profile: options.profile })
        : await browser.installExtension(resolve(ROOT, extension));
    const origin = target === "chrome" ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
    return { target, browser, id, origin };
  } catch (error) {
    const version = await browser.version();
    await browser.close();
    throw new Problem(`${version} refused ${extension}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Installs the build for Firefox so that it is still there when the browser starts again.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} id
 * @param {{ folder: string, profile: string }} where the built extension, and the profile, are
 * @returns {Promise<string>} its id
 */
async function installForGood(browser, id, { folder, profile }) {
  // @ts-expect-error a global of Firefox's window
  if (await inBrowserWindow(browser, (known) => WebExtensionPolicy.getByID(known) !== null, id)) return id;
  const path = join(profile, "key-votes.xpi");
  writeFileSync(path, await zip(extensionFiles(folder)));
  const extensionData = { type: "archivePath", path };
  await sendBidi(browser, "webExtension.install", { extensionData, "moz:permanent": true });
  return id;
}

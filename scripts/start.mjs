import { parseArgs } from "node:util";
import { ensureBrowser } from "./lib/browsers.mjs";
import { Problem, printOutput, printProblem, printStep } from "./lib/print.mjs";
import { installPackages, requireNode } from "./lib/setup.mjs";
import { npmScript } from "./lib/steps.mjs";

const USAGE = `npm start -- [options]

  --firefox            use Firefox instead of Chromium
  --url URL            open this page instead of the welcome page
  --headless           no window: list what is marked, open one card, take a picture, end
  --screenshot FILE    where the picture goes (dist/screenshot.png)`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        firefox: { type: "boolean" },
        url: { type: "string" },
        headless: { type: "boolean" },
        screenshot: { type: "string" },
        help: { type: "boolean" },
      },
    });
    if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`"${values.url}" is no address.`);
    return values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** False on a server: there is nowhere to put a window. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function main() {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  requireNode();
  await installPackages();
  const target = options.firefox ? "firefox" : "chrome";
  const executable = await ensureBrowser(target);

  const started = Date.now();
  const { failed, output } = await npmScript("build");
  printStep({ ok: failed === 0, name: "build", ms: Date.now() - started });
  if (failed > 0) {
    printOutput("build", output);
    throw new Problem("The extension could not be built; the reason is above.");
  }

  // Only now are the packages it needs installed for certain.
  const { launch } = await import("./lib/launch.mjs");
  const { demonstrate } = await import("./lib/demonstrate.mjs");
  const { welcomePage } = await import("./lib/welcome-page.mjs");
  const headless = Boolean(options.headless) || !hasDisplay();
  const launched = await launch({ target, executable, extension: `dist/${target}`, headless, proxyPort: null });
  try {
    const page = await welcomePage(launched);
    if (options.url) await page.goto(options.url);
    await page.bringToFront();
    if (headless) {
      if (!options.headless) console.log("There is no display here, so this is what a reader would see:\n");
      await demonstrate(launched, page, options.screenshot ?? "dist/screenshot.png");
      await launched.browser.close();
    } else {
      console.log(`Key Votes runs in ${await launched.browser.version()}. Close the browser to end.`);
      await new Promise((closed) => launched.browser.once("disconnected", closed));
    }
  } catch (error) {
    await launched.browser.close();
    throw error;
  }
}

try {
  await main();
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}

import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };
import packageJson from "./package.json" with { type: "json" };
import { datasetAssets } from "./scripts/lib/dataset-assets.mjs";
import { licences } from "./scripts/lib/licences.mjs";
import { RECORD_PAGE } from "./src/model/record-page.ts";
import { matchPatterns, SITES } from "./src/platform/sites.ts";

const TARGETS = ["chrome", "firefox"] as const;
type Target = (typeof TARGETS)[number];

const RECORD_SOURCE = "src/record/index.html";
const CONTENT_SCRIPT = "src/content/main.ts";

/** First Chromium whose content scripts have a native `browser` with promises. */
const MINIMUM_CHROME = "144";
/** Firefox's long-term release of 2026. */
const MINIMUM_FIREFOX = "153.0";
const GECKO_ID = "key-votes@key-votes.org";

/** The neutral manifest.json, filled in for one browser. */
function manifestFor(target: Target): ManifestV3Export {
  const { background, content_scripts, ...rest } = manifest;
  const matches = matchPatterns();
  const shared = {
    ...rest,
    version: packageJson.version,
    content_scripts: content_scripts.map((script) => ({ ...script, matches })),
  };
  const filled =
    target === "firefox"
      ? {
          ...shared,
          background: { scripts: [background.service_worker], type: "module" },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: MINIMUM_FIREFOX },
          },
        }
      : { ...shared, background, minimum_chrome_version: MINIMUM_CHROME };
  // crxjs types the manifest more narrowly than browsers do (data_collection_permissions).
  return filled as ManifestV3Export;
}

/** The dataset as JSON files of the package, read by the background on its first question. */
function dataset(): Plugin {
  return {
    name: "key-votes:dataset",
    async generateBundle() {
      for (const asset of await datasetAssets()) this.emitFile({ type: "asset", ...asset });
    },
  };
}

/** What the makers of bundled libraries ask to be handed on with them. */
function licenceTexts(): Plugin {
  return {
    name: "key-votes:licence-texts",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "licences.txt", source: licences() });
    },
  };
}

/**
 * Preact carries one HTML sink, for `dangerouslySetInnerHTML`, which this project never uses. Rewriting it makes it
 * inert and keeps the store's linter silent. It must run on the finished bundle: crxjs builds the content script in a
 * nested build that takes no plugins.
 */
function withoutHtmlSink(): Plugin {
  return {
    name: "key-votes:without-html-sink",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith(".js")) continue;
          const code = file.type === "chunk" ? file.code : String(file.source);
          const safe = code.replace(/([\w$]+)\.innerHTML=([\w$]+)\.__html/g, "$1.textContent=$2.__html");
          if (/\.innerHTML\s*=[^=]/.test(safe)) this.error(`${file.fileName} assigns innerHTML.`);
          if (file.type === "chunk") file.code = safe;
          else file.source = safe;
        }
      },
    },
  };
}

/**
 * Chromium keeps a script of plain ASCII with one byte a letter and any other with two, beside every page: other letters
 * of the content script are written as escapes, which mean the same in every string and pattern. It must run on the
 * finished bundle, as above.
 */
function oneByteLetters(): Plugin {
  return {
    name: "key-votes:one-byte-letters",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const script = bundle[CONTENT_SCRIPT.replace(/\.ts$/, ".js")];
        if (script?.type === "asset") script.source = escaped(String(script.source));
        else if (script) script.code = escaped(script.code);
      },
    },
  };
}

function escaped(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What the browser's own files of words say besides the words, to translators, is no business of the scripts. */
function wordsAlone(): Plugin {
  return {
    name: "key-votes:words-alone",
    enforce: "pre",
    transform(code, id) {
      if (!/_locales\/\w+\/messages\.json$/.test(id)) return null;
      const messages: Record<string, { message: string }> = JSON.parse(code);
      const words = Object.entries(messages).map(([key, { message }]) => [key, { message }]);
      return { code: JSON.stringify(Object.fromEntries(words)), map: null };
    },
  };
}

/** No page may load, or probe for, a file of the extension. */
function nothingWebAccessible(): Plugin {
  return {
    name: "key-votes:nothing-web-accessible",
    enforce: "post",
    renderCrxManifest(built: { web_accessible_resources?: unknown }) {
      delete built.web_accessible_resources;
      return built;
    },
  } as Plugin; // `renderCrxManifest` is a hook of crxjs, unknown to Vite's type.
}

/** The record page's addresses are kept and handed on, so they do not show where its source stands. */
function recordAtTheTop(): Plugin {
  return {
    name: "key-votes:record-at-the-top",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle[RECORD_SOURCE];
        if (page) page.fileName = RECORD_PAGE;
      },
    },
  };
}

/** How many times as many generated cases are tried as usual (tests/support/generated-cases.ts). */
const GENERATED_TIMES = Number(process.env.GENERATED_TIMES ?? 1);

const E2E = {
  include: ["tests/e2e/**/*.test.ts"],
  isolate: false,
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 30_000,
  // Two browsers and the unit tests share the machine: what a starved browser was too slow for is tried once more.
  retry: 1,
  hookTimeout: 120_000,
  globalSetup: "tests/support/built.ts",
};

export default defineConfig(({ mode, command }) => {
  const target = TARGETS.find((known) => known === mode);
  return {
    publicDir: "src/static",
    // See src/content/main.ts.
    define: {
      VERSION: JSON.stringify(packageJson.version),
      LISTED_HOSTS: JSON.stringify(` ${SITES.map(({ host }) => host).join(" ")} `),
    },
    plugins: target
      ? [
          crx({
            manifest: manifestFor(target),
            browser: target,
            contentScripts: { standaloneFiles: command === "build" ? [CONTENT_SCRIPT] : [] },
          }),
          dataset(),
          licenceTexts(),
          wordsAlone(),
          withoutHtmlSink(),
          oneByteLetters(),
          recordAtTheTop(),
          nothingWebAccessible(),
        ]
      : [],
    build: {
      outDir: `dist/${command === "serve" ? "dev" : (target ?? "chrome")}`,
      emptyOutDir: true,
      modulePreload: false,
      target: "es2023",
      rollupOptions: { input: { welcome: "src/welcome/index.html", record: RECORD_SOURCE } },
    },
    server: { host: "localhost", port: 5174, strictPort: true, hmr: { host: "localhost", port: 5174 } },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            environment: "node",
            include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
            exclude: ["tests/e2e/**"],
            // What they test is pure, so files share a process, which reads dataset and modules once.
            isolate: false,
            // Texts of a megabyte and generated cases take their time on a busy machine; speed is for benchmarks to tell.
            testTimeout: 60_000 * GENERATED_TIMES,
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: { ...E2E, name: "e2e:chrome", provide: { target: "chrome" }, sequence: { groupOrder: 1 } },
        },
        {
          extends: true,
          test: { ...E2E, name: "e2e:firefox", provide: { target: "firefox" }, sequence: { groupOrder: 2 } },
        },
      ],
    },
  };
});

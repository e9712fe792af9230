import { render } from "preact";
import type { Translator } from "../i18n/translator";
import { translatorFor } from "../i18n/translators";
import { SETTINGS_AT_FIRST, type Settings } from "../model/settings";
import { browser } from "../platform/browser";
import { endGiven, followGiven, give, readGiven } from "../platform/given";
import { askBackground } from "../platform/messages";
import { readerLanguage } from "../platform/reader-language";
import { followSettings, readSettings, updateSettings } from "../platform/settings";
import { followSyncProblem, readSyncProblem } from "../platform/settings-sync";
import { openShortcutSettings, readShortcuts, type Shortcuts, suggestedShortcuts } from "../platform/shortcuts";
import { saveFile } from "../ui/save-file";
import { Options } from "./Options";
import { paintLooks } from "./paint-looks";
import { type FileReading, readSettingsFile, writeSettingsFile } from "./settings-file";

/** What became of the last file, reset or failed change, to be said in the language of the moment. */
type Notice = (words: Translator) => string;

const FILE_NAME = "key-votes-settings.json";
const SUGGESTED = suggestedShortcuts(browser.runtime.getManifest());
const WELCOME_URL = browser.runtime.getURL("src/welcome/index.html");

let settings = await readSettings(browser.storage);
let shortcuts = await keys();
let reach = await readGiven(browser.permissions);
let names: Readonly<Record<string, string>> = {};
let syncProblem = await readSyncProblem(browser.storage);
let notice: Notice | null = null;
let written: Promise<unknown> = Promise.resolve();

draw();
void learnNames();
followSettings(browser.storage, (next) => {
  settings = next;
  draw();
  void learnNames();
});
followGiven(browser.permissions, readReach);
followSyncProblem(browser.storage, (problem) => {
  syncProblem = problem;
  draw();
});
document.addEventListener("visibilitychange", async () => {
  // Keys are changed on a page of the browser's own; the reader comes back from there.
  if (document.visibilityState !== "visible") return;
  shortcuts = await keys();
  draw();
});

function draw() {
  const language = readerLanguage(settings);
  const words = translatorFor(language);
  document.documentElement.lang = language;
  document.title = `${words.t("options_title")} – ${words.t("ext_name")}`;
  render(
    <Options
      settings={settings}
      words={words}
      shortcuts={shortcuts}
      suggested={SUGGESTED}
      reach={reach}
      names={names}
      syncProblem={syncProblem}
      notice={notice?.(words) ?? ""}
      welcomeUrl={WELCOME_URL}
      onChange={change}
      onChangeKeys={() => void openShortcutSettings(browser)}
      given={{
        onGive: (site) => void give(browser.permissions, site),
        onEnd: (site) => void endGiven(browser.permissions, [site]),
      }}
      keeping={{
        onSave: () => saveFile(document, { name: FILE_NAME, content: settingsFile() }),
        onOpen: (file) => void open(file),
        onReset: () => replace(SETTINGS_AT_FIRST, (words) => words.t("options_reset_done")),
      }}
    />,
    document.body,
  );
  paintLooks(document);
}

function settingsFile(): Blob {
  return new Blob([writeSettingsFile(settings)], { type: "application/json" });
}

/** The browser decides, and says here what it decided. */
async function readReach() {
  reach = await readGiven(browser.permissions);
  draw();
}

/** The names of entities never marked, in the language of facts. */
async function learnNames() {
  const entities = settings.neverMarked.map(({ entity }) => entity);
  if (entities.length === 0) return;
  // Those of names just taken out stay known: their lines stay too, to be undone.
  names = { ...names, ...(await askBackground<"names">(browser.runtime, { type: "names", entities })) };
  draw();
}

/** Null in browsers of phones. */
async function keys(): Promise<Shortcuts | null> {
  return browser.commands ? await readShortcuts(browser.commands) : null;
}

/** Shows a change at once, and stores it after those before it, so that none is lost. */
function change(by: (now: Settings) => Settings) {
  settings = by(settings);
  notice = null;
  draw();
  written = written.then(() => updateSettings(browser.storage, by)).catch(showStored);
}

/** A storage that is full or refuses keeps what it had: that is what the reader sees then. */
async function showStored() {
  settings = await readSettings(browser.storage);
  notice = (words) => words.t("options_failed");
  draw();
}

function replace(all: Settings, said: Notice) {
  change(() => all);
  notice = said;
  draw();
}

async function open(file: File) {
  const reading = readSettingsFile(await file.text(), settings);
  const said = noticeOf(reading, file.name);
  if (reading.kind === "read") return replace(reading.settings, said);
  notice = said;
  draw();
}

function noticeOf(reading: FileReading, file: string): Notice {
  if (reading.kind === "read") return (words) => words.t("options_file_taken", { file });
  const { reason, ...where } = reading.refusal;
  return (words) => words.t(`options_refused_${reason}`, { file, ...where });
}

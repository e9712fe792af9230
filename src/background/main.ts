import { createRecords } from "../dataset/records";
import { browser } from "../platform/browser";
import { answerMessages } from "../platform/messages";
import { createSettingsStore } from "../platform/settings";
import { readAsset } from "./assets";
import { showCount } from "./badge";
import { forwardCommands } from "./commands";
import { openWelcomeOnInstall } from "./welcome";
import { wordsFor } from "./words";

const store = createSettingsStore(browser.storage);
const records = createRecords(readAsset);

// Everything is registered here and now: a sleeping background misses the message that wakes it otherwise.
openWelcomeOnInstall();
forwardCommands();
answerMessages(browser.runtime, {
  describe: async ({ entity, articleDate }) => {
    const { language } = wordsFor(await store.read());
    return records.describe(entity, { articleDate, lang: language });
  },
  names: async ({ entities }) => records.names(entities, wordsFor(await store.read()).language),
  words: async () => wordsFor(await store.read()),
  counted: async ({ entities }, sender) => {
    await showCount(sender.tab?.id, entities, await store.read());
    return null;
  },
});

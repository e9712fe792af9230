import { createRecords } from "../dataset/records";
import { browser } from "../platform/browser";
import { ASKED_OF_BACKGROUND, answerMessages } from "../platform/messages";
import { readerLanguage } from "../platform/reader-language";
import { readSettings } from "../platform/settings";
import { readAsset } from "./assets";
import { showCount } from "./badge";
import { forwardCommands } from "./commands";
import { CARD_LOOK, drawCard } from "./draw-card";
import { keepReach } from "./reach";
import { recognitionData, storeRecognitionOnInstall } from "./recognition";
import { openWelcomeOnInstall } from "./welcome";

const records = createRecords(readAsset);

// Everything is registered here and now: a sleeping background misses the message that wakes it otherwise.
openWelcomeOnInstall();
storeRecognitionOnInstall();
keepReach();
forwardCommands();
answerMessages(browser.runtime, ASKED_OF_BACKGROUND, {
  card: async ({ entity, articleDate, mention, backTo }) => {
    const lang = readerLanguage(await readSettings(browser.storage));
    const content = await records.describe(entity, { articleDate, lang });
    return content && drawCard(content, mention, backTo);
  },
  look: () => CARD_LOOK,
  names: async ({ entities }) => records.names(entities, readerLanguage(await readSettings(browser.storage))),
  recognition: recognitionData,
  counted: async ({ entities }, sender) => {
    await showCount(sender.tab?.id, entities, await readSettings(browser.storage));
    return null;
  },
});

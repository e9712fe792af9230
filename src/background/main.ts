import { createRecords } from "../dataset/records";
import { browser } from "../platform/browser";
import { ASKED_OF_BACKGROUND, answerMessages } from "../platform/messages";
import { readerLanguage } from "../platform/reader-language";
import { readAsset } from "./assets";
import { showCount } from "./badge";
import { CARD_LOOK } from "./card-look";
import { forwardCommands } from "./commands";
import { drawCard } from "./draw-card";
import { knowSettings } from "./known-settings";
import { openRecord } from "./open-record";
import { keepReach } from "./reach";
import { recognitionData, storeRecognitionOnInstall } from "./recognition";
import { openWelcomeOnInstall } from "./welcome";

const records = createRecords(readAsset);

// Everything is registered here and now: a sleeping background misses the message that wakes it otherwise.
openWelcomeOnInstall();
storeRecognitionOnInstall();
keepReach();
forwardCommands();
const settings = knowSettings();
answerMessages(browser.runtime, ASKED_OF_BACKGROUND, {
  card: async ({ entity, articleDate, mention, backTo }) => {
    const lang = readerLanguage(await settings());
    const content = await records.describe(entity, { articleDate, lang });
    if (!content) return null;
    const today = new Date().toISOString().slice(0, 10);
    return JSON.stringify(drawCard(content, mention, { backTo, today }));
  },
  openRecord: async ({ entity }, { tab }) => {
    await openRecord(entity, tab);
    return null;
  },
  look: () => CARD_LOOK,
  names: async ({ entities }) => records.names(entities, readerLanguage(await settings())),
  recognition: recognitionData,
  counted: async ({ entities }, sender) => {
    await showCount(sender.tab?.id, entities, await settings());
    return null;
  },
});

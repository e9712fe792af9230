import { createRecords } from "../dataset/records";
import { browser } from "../platform/browser";
import { ASKED_OF_BACKGROUND, answerMessages } from "../platform/messages";
import { readerLanguage } from "../platform/reader-language";
import { readAsset } from "./assets";
import { showCount } from "./badge";
import { CARD_LOOK } from "./card-look";
import { carrySettings } from "./carry-settings";
import { forwardCommands } from "./commands";
import { drawCard } from "./draw-card";
import { knowSettings } from "./known-settings";
import { keepReach } from "./reach";
import { keepRecognitionStored, recognitionData } from "./recognition";
import { openWelcomeOnInstall } from "./welcome";
import { storeWish } from "./wish";

const records = createRecords(readAsset);

// Everything is registered here and now: a sleeping background misses the message that wakes it otherwise.
openWelcomeOnInstall();
keepRecognitionStored();
keepReach();
carrySettings();
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
  look: () => CARD_LOOK,
  names: async ({ entities }) => records.names(entities, readerLanguage(await settings())),
  recognition: recognitionData,
  wish: storeWish,
  counted: async ({ entities }, sender) => {
    await showCount(sender.tab?.id, entities, await settings());
    return null;
  },
});

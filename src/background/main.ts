import { createRecords } from "../dataset/records";
import { translatorFor } from "../i18n/translators";
import { browser } from "../platform/browser";
import { ASKED_OF_BACKGROUND, answerMessages } from "../platform/messages";
import { factsLanguage } from "../platform/reader-language";
import { readAsset } from "./assets";
import { showCount } from "./badge";
import { CARD_LOOK } from "./card-look";
import { carrySettings } from "./carry-settings";
import { forwardCommands } from "./commands";
import { drawCard } from "./draw-card";
import { knowSettings } from "./known-settings";
import { offerLookup } from "./lookup-menu";
import { openRecord } from "./open-record";
import { keepReach } from "./reach";
import { keepRecognitionStored, recognitionData } from "./recognition";
import { createSearch } from "./search";
import { openWelcomeOnInstall } from "./welcome";
import { storeWish } from "./wish";

const records = createRecords(readAsset);
const search = createSearch(readAsset);

// Everything is registered here and now: a sleeping background misses the message that wakes it otherwise.
openWelcomeOnInstall();
keepRecognitionStored();
keepReach();
carrySettings();
forwardCommands();
const settings = knowSettings();
offerLookup(settings, search.bearer);
answerMessages(browser.runtime, ASKED_OF_BACKGROUND, {
  card: async ({ entity, articleDate, mention, backTo }) => {
    const lang = factsLanguage(await settings());
    const content = await records.describe(entity, { articleDate, lang });
    if (!content) return null;
    const today = new Date().toISOString().slice(0, 10);
    return JSON.stringify(drawCard(content, mention, { backTo, today }));
  },
  record: async ({ id, language }) => {
    const content = await records.record(id, language);
    return content && JSON.stringify(content);
  },
  openRecord: async ({ entity }, { tab }) => {
    await openRecord(entity, tab);
    return null;
  },
  look: () => CARD_LOOK,
  names: async ({ entities }) => records.names(entities, factsLanguage(await settings())),
  search: async ({ text }) => search.results(text, translatorFor(factsLanguage(await settings()))),
  recognition: recognitionData,
  wish: storeWish,
  counted: async ({ entities }, sender) => {
    await showCount(sender.tab?.id, entities, await settings());
    return null;
  },
});

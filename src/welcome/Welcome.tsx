import type { Translator } from "../i18n/translator";
import type { Language } from "../model/language";
import type { BrowserFamily } from "../platform/browser-family";
import type { Reach } from "../platform/reach";
import type { Shortcuts } from "../platform/shortcuts";
import { HowToOpen } from "./HowToOpen";
import { LanguageSwitch } from "./LanguageSwitch";
import { type ReachActions, ReachChoices } from "./ReachChoices";
import { SampleArticle } from "./SampleArticle";

/** Of the manifest's icons, which the package keeps under their own names. */
const ICON = "/icons/icon-96.png";

/** The page that opens on install: what Key Votes is, a sample to try it on, and the three things to know. */
export function Welcome(props: {
  words: Translator;
  shortcuts: Shortcuts;
  optionsUrl: string;
  onSpeak: (language: Language) => void;
  reach: Reach;
  family: BrowserFamily;
  reachActions: ReachActions;
}) {
  const { words, shortcuts, optionsUrl, onSpeak, reach, family, reachActions } = props;
  const nextKey = shortcuts["next-mention"];
  return (
    <>
      <header class="top">
        <p class="name">
          <img src={ICON} alt="" width="32" height="32" />
          {words.t("ext_name")}
        </p>
        <div class="tools">
          <a href={optionsUrl}>{words.t("options_title")}</a>
          <LanguageSwitch words={words} onSpeak={onSpeak} />
        </div>
      </header>
      <main>
        <h1>{words.t("welcome_purpose")}</h1>
        <p class="try">
          <strong>{words.t("welcome_try")}</strong>{" "}
          {nextKey ? words.t("welcome_try_keys", { key: nextKey }) : words.t("welcome_try_pointer")}
        </p>
        <SampleArticle words={words} />
        <div class="notes">
          <section>
            <h2>{words.t("welcome_open")}</h2>
            <HowToOpen shortcuts={shortcuts} words={words} />
          </section>
          <section id="sites">
            <h2>{words.t("welcome_sites")}</h2>
            <div>
              <ReachChoices reach={reach} family={family} words={words} actions={reachActions} />
            </div>
          </section>
          <section>
            <h2>{words.t("welcome_privacy")}</h2>
            <p>{words.t("welcome_privacy_how")}</p>
          </section>
        </div>
      </main>
    </>
  );
}

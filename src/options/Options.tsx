import type { Translator } from "../i18n/translator";
import { OPEN_DELAYS, type Settings } from "../model/settings";
import type { Reach } from "../platform/reach";
import type { SyncProblem } from "../platform/settings-sync";
import type { Shortcuts } from "../platform/shortcuts";
import { Check } from "./Check";
import { Choice } from "./Choice";
import type { Change } from "./change";
import { type GivenActions, GivenSites } from "./GivenSites";
import { Keeping, type KeepingActions } from "./Keeping";
import { Keys } from "./Keys";
import { Languages } from "./Languages";
import { Marks } from "./Marks";
import { NeverMarkedNames } from "./NeverMarkedNames";
import { PausedSites } from "./PausedSites";
import { Section } from "./Section";
import { SiteSearch } from "./SiteSearch";
import { SyncNote } from "./SyncNote";

/** Of the manifest's icons, which the package keeps under their own names. */
const ICON = "/icons/icon-96.png";

/**
 * The settings page. `reach` is what the browser allows beyond the list, `names` those of entities never marked, `suggested`
 * the keys the manifest asks for, `notice` what became of the last file, reset or failed change.
 */
export function Options(props: {
  settings: Settings;
  words: Translator;
  shortcuts: Shortcuts | null;
  suggested: Shortcuts;
  reach: Reach;
  names: Readonly<Record<string, string>>;
  syncProblem: SyncProblem | null;
  notice: string;
  welcomeUrl: string;
  onChange: Change;
  onChangeKeys: () => void;
  given: GivenActions;
  keeping: KeepingActions;
}) {
  const { settings, words, shortcuts, suggested, reach, names, syncProblem, notice, welcomeUrl } = props;
  const { onChange, onChangeKeys, keeping } = props;
  return (
    <>
      <header class="top">
        <p class="name">
          <img src={ICON} alt="" width="32" height="32" />
          {words.t("ext_name")}
        </p>
        <a href={welcomeUrl}>{words.t("popup_welcome")}</a>
      </header>
      <main>
        <h1>{words.t("options_title")}</h1>
        <Section title={words.t("options_everywhere")}>
          <Check
            label={words.t("options_enabled")}
            on={settings.enabled}
            onSwitch={(enabled) => onChange((now) => ({ ...now, enabled }))}
          />
        </Section>
        <Section title={words.t("options_language")}>
          <Languages settings={settings} words={words} onChange={onChange} />
        </Section>
        <Marks settings={settings} words={words} onChange={onChange} />
        <Section title={words.t("options_delay")}>
          <Choice
            name="delay"
            title={words.t("options_delay")}
            value={settings.openDelay}
            choices={OPEN_DELAYS.map((value) => ({ value, label: delayInWords(value, words) }))}
            onChoose={(openDelay) => onChange((now) => ({ ...now, openDelay }))}
          />
        </Section>
        <Section title={words.t("options_toolbar")}>
          <Check
            label={words.t("options_badge")}
            on={settings.badge}
            onSwitch={(badge) => onChange((now) => ({ ...now, badge }))}
          />
        </Section>
        <Section title={words.t("options_paused")}>
          <PausedSites paused={settings.pausedSites} words={words} onChange={onChange} />
        </Section>
        <Section title={words.t("options_never")}>
          <NeverMarkedNames entries={settings.neverMarked} names={names} words={words} onChange={onChange} />
        </Section>
        <Section title={words.t("options_given")}>
          <GivenSites reach={reach} words={words} actions={props.given} />
        </Section>
        <Section title={words.t("options_sites")}>
          <SiteSearch words={words} />
        </Section>
        <Section title={words.t("options_keys")}>
          <Keys shortcuts={shortcuts} suggested={suggested} words={words} onChangeKeys={onChangeKeys} />
        </Section>
        <Section title={words.t("options_file")}>
          <SyncNote problem={syncProblem} words={words} />
          <Keeping words={words} actions={keeping} />
          <p class="notice" role="status">
            {notice}
          </p>
        </Section>
      </main>
    </>
  );
}

function delayInWords(delay: Settings["openDelay"], words: Translator): string {
  return delay === null ? words.t("options_delay_never") : words.t("options_delay_after", { seconds: delay / 1000 });
}

import type { Translator } from "../i18n/translator";
import { LANGUAGES } from "../model/language";
import type { Settings } from "../model/settings";
import { OWN_NAMES } from "../ui/language-names";
import { Choice } from "./Choice";
import type { Change } from "./change";

/** The language of menus and pages, and that of facts. */
export function Languages(props: { settings: Settings; words: Translator; onChange: Change }) {
  const { settings, words, onChange } = props;
  const own = LANGUAGES.map((value) => ({ value, label: <span lang={value}>{OWN_NAMES[value]}</span> }));
  return (
    <>
      <Choice<Settings["language"]>
        name="language"
        title={words.t("options_language_interface")}
        value={settings.language}
        choices={[{ value: "auto", label: words.t("options_language_auto") }, ...own]}
        onChoose={(language) => onChange((now) => ({ ...now, language }))}
      />
      <Choice<Settings["factsLanguage"]>
        name="facts"
        title={words.t("options_language_facts")}
        value={settings.factsLanguage}
        choices={[{ value: "interface", label: words.t("options_language_same") }, ...own]}
        onChoose={(factsLanguage) => onChange((now) => ({ ...now, factsLanguage }))}
      />
    </>
  );
}

import type { Translator } from "../i18n/translator";
import { LANGUAGES, type Language } from "../model/language";
import { OWN_NAMES } from "../ui/language-names";

/** Chooses the language of the whole extension. */
export function LanguageSwitch({ words, onSpeak }: { words: Translator; onSpeak: (language: Language) => void }) {
  return (
    <fieldset class="languages" aria-label={words.t("welcome_language")}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === words.language}
          onClick={() => onSpeak(language)}
        >
          {OWN_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}

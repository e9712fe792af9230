import type { Translator } from "../i18n/translator";
import { ENTITY_KINDS } from "../model/entity";
import { DENSITIES, MARK_STYLES } from "../model/marks";
import { RANK_AND_FILE, type Settings } from "../model/settings";
import { Check } from "./Check";
import { Choice } from "./Choice";
import type { Change } from "./change";
import { Section } from "./Section";

/** What is marked, where on a page, and how a mark looks. */
export function Marks({ settings, words, onChange }: { settings: Settings; words: Translator; onChange: Change }) {
  return (
    <Section title={words.t("popup_kinds")}>
      <fieldset class="choice" aria-label={words.t("popup_kinds")}>
        {ENTITY_KINDS.map((kind) => (
          <Check
            key={kind}
            label={words.t(`popup_kind_${kind}`)}
            on={settings.kinds[kind]}
            onSwitch={(on) => onChange((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
          />
        ))}
      </fieldset>
      <Choice
        name="density"
        title={words.t("options_density")}
        value={settings.density}
        choices={DENSITIES.map((value) => ({ value, label: words.t(`options_density_${value}`) }))}
        onChoose={(density) => onChange((now) => ({ ...now, density }))}
      />
      <Choice
        name="look"
        title={words.t("options_look")}
        value={settings.markStyle}
        choices={MARK_STYLES.map((value) => ({
          value,
          label: <span data-look={value}>{words.t(`options_look_${value}`)}</span>,
        }))}
        onChoose={(markStyle) => onChange((now) => ({ ...now, markStyle }))}
      />
      <Choice
        name="members"
        title={words.t("options_members")}
        value={settings.rankAndFile}
        choices={RANK_AND_FILE.map((value) => ({ value, label: words.t(`options_members_${value}`) }))}
        onChoose={(rankAndFile) => onChange((now) => ({ ...now, rankAndFile }))}
      />
      <p class="note">{words.t("options_members_note")}</p>
    </Section>
  );
}

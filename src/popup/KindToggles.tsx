import type { Translator } from "../i18n/translator";
import type { EntityKind } from "../model/entity";
import type { PopupView } from "./view-model";

/** One toggle for each kind that can be marked, with its state in words. */
export function KindToggles(props: {
  kinds: PopupView["kinds"];
  words: Translator;
  onSwitchKind: (kind: EntityKind) => void;
}) {
  const { kinds, words, onSwitchKind } = props;
  return (
    <fieldset class="kinds">
      <legend>{words.t("popup_kinds")}</legend>
      {kinds.map(({ kind, on }) => (
        <button key={kind} type="button" aria-pressed={on} onClick={() => onSwitchKind(kind)}>
          {words.t(`popup_kind_${kind}`)}{" "}
          <span class="state" aria-hidden="true">
            {words.t(on ? "popup_kind_on" : "popup_kind_off")}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

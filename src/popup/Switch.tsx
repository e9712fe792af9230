import type { Translator } from "../i18n/translator";

/** A switch with its state in words beside it. Its name is the `label` element that points to `id`. */
export function Switch(props: { id: string; on: boolean; disabled: boolean; words: Translator; onSwitch: () => void }) {
  const { id, on, disabled, words, onSwitch } = props;
  return (
    <button type="button" role="switch" id={id} class="switch" aria-checked={on} disabled={disabled} onClick={onSwitch}>
      <span aria-hidden="true">{words.t(on ? "popup_on" : "popup_off")}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}

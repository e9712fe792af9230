import type { Translator } from "../i18n/translator";
import { DENSITIES, type Density } from "../model/marks";

/** What can be asked of the page in front: which mentions are marked, all of those that wait, to be read again. */
export function PageAsks(props: {
  density: Density;
  waiting: number;
  words: Translator;
  onDensity: (density: Density) => void;
  onShowAll: () => void;
  onRescan: () => void;
}) {
  const { density, waiting, words, onDensity, onShowAll, onRescan } = props;
  function choose(value: string) {
    const chosen = DENSITIES.find((each) => each === value);
    if (chosen) onDensity(chosen);
  }
  return (
    <div class="asks">
      <select
        aria-label={words.t("options_density")}
        value={density}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {DENSITIES.map((each) => (
          <option key={each} value={each} selected={each === density}>
            {words.t(`options_density_${each}`)}
          </option>
        ))}
      </select>
      {waiting > 0 && (
        <button type="button" onClick={onShowAll}>
          {words.plural("popup_show_all", waiting)}
        </button>
      )}
      <button type="button" onClick={onRescan}>
        {words.t("popup_rescan")}
      </button>
    </div>
  );
}

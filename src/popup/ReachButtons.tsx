import type { Translator } from "../i18n/translator";
import type { ReachOffer } from "./reach-offers";

/** What the reader can give or take back for the page in front, one button each. */
export function ReachButtons(props: {
  offers: readonly ReachOffer[];
  words: Translator;
  onTake: (offer: ReachOffer) => void;
}) {
  const { offers, words, onTake } = props;
  return (
    <fieldset class="reach" aria-label={words.t("popup_reach")}>
      {offers.map((offer) => (
        <button key={offer.name} type="button" onClick={() => onTake(offer)}>
          {words.t(`popup_reach_${offer.name}`, "site" in offer ? { site: offer.site } : {})}
        </button>
      ))}
    </fieldset>
  );
}

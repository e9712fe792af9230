import type { Translator } from "../../i18n/translator";
import type { CardAction } from "../../model/drawing";

type CardHeaderProps = {
  name: string;
  kind: string;
  /** Parts that keep together as long as a line holds them. */
  subtitle: readonly string[];
  /** The name a step back leads to, null at the beginning. */
  backTo: string | null;
  words: Translator;
};

/** What the card is about. Its buttons stand in the row above, so that the title has the whole width. */
export function CardHeader({ name, kind, subtitle, backTo, words }: CardHeaderProps) {
  return (
    <div class="head">
      <div class="top">
        {backTo ? (
          <button type="button" class="back" aria-label={words.t("card_back", { name: backTo })} data-do="back">
            <Icon path="M10 3.5 5.5 8l4.5 4.5" />
            <span>{backTo}</span>
          </button>
        ) : (
          <p class="kind">{kind}</p>
        )}
        <IconButton label={words.t("card_pin")} does="pin" path="M5.5 2.5h5M6.5 2.5v4l-2 3h7l-2-3v-4M8 9.500v4" />
        <IconButton label={words.t("card_close")} does="dismiss" path="m4 4 8 8m0-8-8 8" />
      </div>
      <h2>{name}</h2>
      {subtitle.length > 0 && (
        <p class="subtitle dotted">
          {subtitle.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
    </div>
  );
}

type IconButtonProps = { label: string; does: CardAction; path: string };

function IconButton({ label, does, path }: IconButtonProps) {
  return (
    <button type="button" class="icon" title={label} aria-label={label} data-do={does}>
      <Icon path={path} />
    </button>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

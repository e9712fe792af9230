import type { Translator } from "../i18n/translator";

/** Addresses of pages of the extension. */
export type PageAddresses = Readonly<Record<"overview" | "method" | "options" | "welcome", string>>;

/** The ways to the extension's pages. */
export function PageLinks({ addresses, words }: { addresses: PageAddresses; words: Translator }) {
  const titles = {
    overview: words.t("popup_overview"),
    method: words.t("record_method"),
    options: words.t("options_title"),
    welcome: words.t("popup_welcome"),
  };
  return (
    <nav class="links" aria-label={words.t("ext_name")}>
      {(["overview", "method", "options", "welcome"] as const).map((page) => (
        <a key={page} href={addresses[page]} target="_blank" rel="noopener">
          {titles[page]}
        </a>
      ))}
    </nav>
  );
}

import type { Translator } from "../i18n/translator";
import type { Language } from "../model/language";
import { Finder, type FinderActions } from "./Finder";
import { type PageAddresses, PageLinks } from "./PageLinks";

/** The search as a page of its own, for words a reader selected somewhere. */
export function Lookup(props: {
  text: string;
  facts: Language;
  words: Translator;
  actions: FinderActions;
  addresses: PageAddresses;
}) {
  const { text, facts, words, actions, addresses } = props;
  return (
    <main class="lookup">
      <header>
        <div class="row">
          <div>
            <h1>{words.t("ext_name")}</h1>
            <p role="status">{words.t("popup_lookup")}</p>
          </div>
        </div>
      </header>
      <Finder groups={[]} firstQuery={text} facts={facts} words={words} actions={actions} />
      <footer>
        <PageLinks addresses={addresses} words={words} />
      </footer>
    </main>
  );
}

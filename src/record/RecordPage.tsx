import type { Translator } from "../i18n/translator";
import type { RecordContent } from "../model/record-content";
import { recordHash } from "../model/record-id";
import type { OnSearch } from "../ui/use-search";
import type { RecordAnswer } from "./ask-record";
import { NoRecord } from "./NoRecord";
import { BillPage } from "./pages/BillPage";
import { MethodPage } from "./pages/MethodPage";
import { OverviewPage } from "./pages/OverviewPage";
import { PersonPage } from "./pages/PersonPage";
import { ServicePage } from "./pages/ServicePage";
import { StatePage } from "./pages/StatePage";
import { TermPage } from "./pages/TermPage";
import { VotePage } from "./pages/VotePage";
import { SearchBox } from "./SearchBox";

/** Of the manifest's icons, which the package keeps under their own names. */
const ICON = "/icons/icon-96.png";

/** What the page shows at a moment; `asked` is the address that leads nowhere, as the reader wrote it. */
export type Shown = RecordAnswer | { readonly kind: "waiting" } | { readonly kind: "missing"; readonly asked: string };

/** What stands in the tab; empty while nothing is shown yet. */
export function titleOf(shown: Shown, words: Translator): string {
  switch (shown.kind) {
    case "record":
      return shown.content.name;
    case "missing":
      return words.t("record_missing_title");
    case "failed":
      return words.t("record_failed_title");
    case "waiting":
      return "";
  }
}

/** The record page: what is the same on all its pages, around what is asked for. */
export function RecordPage(props: { shown: Shown; words: Translator; optionsUrl: string; onSearch: OnSearch }) {
  const { shown, words, optionsUrl, onSearch } = props;
  return (
    <>
      <header class="top">
        <p class="name">
          <img src={ICON} alt="" width="32" height="32" />
          {words.t("ext_name")}
        </p>
        <nav aria-label={words.t("record_nav")}>
          {(["overview", "method"] as const).map((page) => (
            <a key={page} href={recordHash(page)} aria-current={isOf(shown, page) ? "page" : undefined}>
              {words.t(`record_${page}`)}
            </a>
          ))}
          <a href={optionsUrl}>{words.t("options_title")}</a>
        </nav>
        <SearchBox words={words} onSearch={onSearch} />
      </header>
      <main aria-busy={shown.kind === "waiting"}>
        <Content shown={shown} words={words} />
      </main>
    </>
  );
}

function isOf(shown: Shown, page: "overview" | "method"): boolean {
  return shown.kind === "record" && recordHash(shown.content.id) === recordHash(page);
}

function Content({ shown, words }: { shown: Shown; words: Translator }) {
  switch (shown.kind) {
    case "record":
      // A key, so that nothing a reader chose on one record (a filter, an order) is taken over to the next.
      return <Page key={shown.content.id} content={shown.content} words={words} />;
    case "missing":
      return (
        <NoRecord
          title={titleOf(shown, words)}
          text={words.t("record_missing", { asked: shown.asked })}
          words={words}
        />
      );
    case "failed":
      return <NoRecord title={titleOf(shown, words)} text={words.t("record_failed")} words={words} />;
    case "waiting":
      return null;
  }
}

function Page({ content, words }: { content: RecordContent; words: Translator }) {
  switch (content.kind) {
    case "vote":
      return <VotePage record={content} words={words} />;
    case "person":
      return <PersonPage record={content} words={words} />;
    case "bill":
      return <BillPage record={content} words={words} />;
    case "service":
      return <ServicePage record={content} words={words} />;
    case "term":
      return <TermPage record={content} words={words} />;
    case "state":
      return <StatePage record={content} words={words} />;
    case "overview":
      return <OverviewPage record={content} words={words} />;
    case "method":
      return <MethodPage record={content} words={words} />;
  }
}

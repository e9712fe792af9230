import type { Translator } from "../i18n/translator";
import { VoteBar } from "../ui/VoteBar";
import { votersIn } from "../ui/vote-segments";
import { SAMPLE_COUNTS, SAMPLE_DATE, SAMPLES } from "./sample";

/** A newspaper page with the sample article, marked by the same code as any news page. */
export function SampleArticle({ words }: { words: Translator }) {
  const sample = SAMPLES[words.language];
  return (
    <article class="sheet">
      <header>
        <p class="paper">{sample.paper}</p>
        <p class="dateline">
          <span>{sample.section}</span>
          <time datetime={SAMPLE_DATE}>{words.date(SAMPLE_DATE)}</time>
          <span>{words.t("welcome_sample")}</span>
        </p>
        <h2>{sample.headline}</h2>
      </header>
      <div class="columns">
        {sample.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <aside>
          <h3>{words.t("welcome_figure", { count: votersIn(SAMPLE_COUNTS) })}</h3>
          <VoteBar counts={SAMPLE_COUNTS} words={words} />
        </aside>
      </div>
    </article>
  );
}

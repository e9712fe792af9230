import type { Translator } from "../../i18n/translator";
import type { CardContent, VoteSummary } from "../../model/card-content";
import type { Source } from "../../model/source";
import { positionWords } from "./card-words";

/** One dated sentence on what a card says, with its source, ready to be pasted. */
export type Citation = {
  /** For a mail or an article. */
  readonly plain: string;
  readonly markdown: string;
  /** For Wikipedia in the language of the card: a footnote in its own template. */
  readonly wiki: string;
};

/** What a card leads with, as a citation; null where it leads with nothing that has a source. */
export function citationOf(content: CardContent, words: Translator): Citation | null {
  return written(citedFact(content, words), words);
}

/** The outcome of a vote, as a citation; null where it has no source. `place`: its jurisdiction as shown. */
export function citationOfVote(vote: VoteSummary, place: string | null, words: Translator): Citation | null {
  return written(voteFact(vote, place, words), words);
}

function written(cited: CitedFact | null, words: Translator): Citation | null {
  if (!cited) return null;
  const { sentence, source } = cited;
  const read = words.t("source_read", { date: words.shortDate(source.read) });
  return {
    plain: `${sentence} ${words.t("cite_source", { publisher: source.publisher, title: source.title })}, ${read}, ${source.url}`,
    markdown: `${inMarkdown(sentence)} ([${inMarkdown(`${source.publisher}, ${source.title}`)}](${inMarkdownAddress(source.url)}), ${read})`,
    wiki: `${inWiki(sentence)}<ref>${wikiTemplate(source, words)}</ref>`,
  };
}

type CitedFact = { readonly sentence: string; readonly source: Source };

function citedFact(content: CardContent, words: Translator): CitedFact | null {
  switch (content.kind) {
    case "vote":
      return voteFact(content.vote, content.place, words);
    case "bill":
      return content.keyVote
        ? voteFact(content.keyVote, content.place, words)
        : fact(`${content.name}. ${asSentence(content.summary)}`, content.sources);
    case "person": {
      const { keyVote, name, place } = content;
      const [stance] = content.stances;
      const vote = keyVote && voteFact(keyVote.vote, place, words);
      if (vote) return { ...vote, sentence: `${name}. ${asSentence(positionWords(keyVote, words))} ${vote.sentence}` };
      return stance ? fact(`${name}, ${words.date(stance.date)}. ${asSentence(stance.text)}`, stance.sources) : null;
    }
    case "service": {
      const { encryption, name } = content;
      if (!encryption) return null;
      const said = `${words.t(`encryption_${encryption.byDefault}`)}. ${asSentence(encryption.detail)}`;
      return fact(`${name}, ${words.t("as_of", { date: words.date(encryption.asOf) })}. ${said}`, encryption.sources);
    }
    case "term":
      return fact(`${content.name}. ${asSentence(content.definition)}`, content.sources);
  }
}

function voteFact(vote: VoteSummary, place: string | null, words: Translator): CitedFact | null {
  const { counts } = vote;
  const outcome = words.t(`result_${vote.result}`).toLocaleLowerCase(words.language);
  const figures = counts && [
    words.t("count_for", { count: counts.for }),
    words.t("count_against", { count: counts.against }),
    words.plural("count_abstention", counts.abstention),
  ];
  const where = place === null ? vote.chamber : `${vote.chamber} (${place})`;
  const title = words.t("cite_title", { title: vote.title });
  const result = [outcome, ...(figures ?? [])].join(", ");
  return fact(words.t("cite_vote", { where, date: words.date(vote.date), title, result }), vote.sources);
}

function fact(sentence: string, [source]: readonly Source[]): CitedFact | null {
  return source ? { sentence, source } : null;
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}

function inMarkdownAddress(url: string): string {
  return url.replace(/\(/g, "%28").replace(/\)/g, "%29");
}

function inWiki(text: string): string {
  return text.replace(/[[\]{}|<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function wikiTemplate({ url, title, publisher, read }: Source, words: Translator): string {
  const safeUrl = url.replace(/\|/g, "%7C").replace(/\}/g, "%7D");
  return words.t("cite_wikiTemplate", { url: safeUrl, title: inWiki(title), publisher: inWiki(publisher), read });
}

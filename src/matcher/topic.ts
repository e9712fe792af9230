import type { LanguageWords } from "./languages/language-words";
import { wordsIn } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** How much a page is about encryption and surveillance. */
export type Topic = {
  /** From 0, not at all, to 1, throughout. */
  readonly score: number;
  /** The words and names that made it so, as written, the weightiest first. */
  readonly words: readonly string[];
};

/** From this score on, a page is on topic: rank-and-file members count there. */
export const ON_TOPIC = 0.5;

/** So many points make a page without any length one on topic throughout; it takes more on a longer one. */
const POINTS_FOR_ALL = 6;
/** The more for every thousand characters: in an article on the subject, each paragraph has a word of it. */
const POINTS_PER_THOUSAND = 1;
/** One word over and over says no more after so many times: it may be a company's name. */
const MOST_TIMES = 4;
/** Points of a service, a bill or the like that is believed on the page; of a word of the topic it is one. */
const POINTS_OF_NAME = 2;
/** What is read for its words, in UTF-16 code units: the article stands at the start of what is read. */
const SAMPLE = 40_000;
const MOST_WORDS = 5;

/** The topic of a page, as its texts come. */
export type TopicReading = {
  readonly read: (text: string, language: LanguageWords) => void;
  /** Notes a name that is believed, other than a person's. */
  readonly note: (surface: string) => void;
  /** What the page is about, going by all that was read so far. */
  readonly topic: () => Topic;
};

/** Begins to tell the topic of a page. Texts are only looked at when the topic is asked for: most pages never ask. */
export function createTopicReading(): TopicReading {
  const unread: (readonly [string, LanguageWords])[] = [];
  /** By their folded form: as first written, and the points. */
  const found = new Map<string, { readonly written: string; readonly points: number }>();
  let length = 0;

  function count(text: string, language: LanguageWords) {
    for (const { start, end, folded } of wordsIn(text, 0, text.length)) {
      if (!isOneOf(language.topic, folded)) continue;
      const before = found.get(folded) ?? { written: text.slice(start, end), points: 0 };
      found.set(folded, { ...before, points: Math.min(MOST_TIMES, before.points + 1) });
    }
  }

  return {
    read(text, language) {
      if (length >= SAMPLE) return;
      const sample = text.slice(0, SAMPLE - length);
      length += sample.length;
      unread.push([sample, language]);
    },
    note: (surface) => found.set(surface.toLowerCase(), { written: surface, points: POINTS_OF_NAME }),
    topic() {
      for (const [text, language] of unread.splice(0)) count(text, language);
      const strongest = [...found.values()].sort((one, other) => other.points - one.points);
      const sum = strongest.reduce((total, { points }) => total + points, 0);
      const needed = POINTS_FOR_ALL + (length / 1000) * POINTS_PER_THOUSAND;
      return { score: Math.min(1, sum / needed), words: strongest.slice(0, MOST_WORDS).map(({ written }) => written) };
    },
  };
}

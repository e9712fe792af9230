import type { PageLanguage } from "../../model/language";

/**
 * What the matcher knows of one language. Words stand in small letters without accents, parted by spaces; `*` is any
 * run of letters. A "service" is one of the dataset's messaging services.
 */
export type LanguageWords = {
  readonly language: PageLanguage;
  /**
   * What has a capital besides the first word: `names` only; names, and Most Words of `headlines`; or all `nouns`, so
   * that it does not tell a name.
   */
  readonly capitals: "names" | "headlines" | "nouns";
  /** Tell the language of a text; at the start of a sentence, never a first name. */
  readonly functionWords: string;
  /** Before a common noun: "the signal". */
  readonly determiners: string;
  /** Between the names of a list. */
  readonly listing: string;
  /** After a surname in the name of something else: "Davis Cup", "Jordan Street". */
  readonly namedAfter: string;
  /** Kinds of places, before the name of one: "the district of Kyle", "le mont Blanc". */
  readonly places: string;
  /** Before a place rather than a person: "in Jordan". */
  readonly locating: string;
  /** Before a month rather than a person: "since May". */
  readonly dating: string;
  readonly months: string;
  /** Civil titles: they name somebody, not necessarily somebody known. */
  readonly honorifics: string;
  /** Political offices. */
  readonly offices: string;
  /** Those of them that any member has: the others are a minister's, or a head's. */
  readonly seats: string;
  /** Directly before the name of a service: "the messenger Signal", "le groupe Signal". */
  readonly nounsBefore: string;
  /** Directly after it, or tied to it by a hyphen: "the Signal group", "Signal-Chat". */
  readonly nounsAfter: string;
  /** Before what one writes or talks by: "on Signal". */
  readonly media: string;
  /** Before a description: "Matrix is a protocol". */
  readonly being: string;
  /** Small verbs after the subject of a sentence: "Signal n'a pas", "Signal would". */
  readonly auxiliaries: string;
  /** Other words that may follow the subject of a sentence, where a noun may not. They say nothing by themselves. */
  readonly predicates: string;
  /** What encryption policy is about. One of them says much. */
  readonly subject: string;
  /** Tell what a whole page is about, wherever they stand: encryption, surveillance, access to messages. */
  readonly topic: string;
  /** What stands around messengers in the news: phones, users, police. One of them says little. */
  readonly setting: string;
  /** What is done with a service, or what a company does. */
  readonly actions: string;
  /** The making of laws. */
  readonly lawmaking: string;
  /** Other words of public life: parties, elections, governing. */
  readonly publicLife: string;
  /** Kinds of legal texts, and what ties an article to its text: "article 8 ter of the finance act". */
  readonly legalTexts: string;
  readonly belonging: string;
  /** After a legal text, before what it is about: "the bill on rural doctors". */
  readonly about: string;
  /** Tell an earlier parliament or session of it, whose bills had the same numbers: "in the previous Parliament". */
  readonly earlier: string;
  readonly sittings: string;
  /** Join a common noun to what it is of: "signal d'alarme". */
  readonly complements: string;
  /**
   * What tells which country or union a text speaks of, by jurisdiction code: its places, chambers and offices.
   * `elsewhere`: countries that no jurisdiction of the dataset covers.
   */
  readonly jurisdictions: Readonly<Record<string, string>>;
  /** After a number, somebody's age: "Line, 34 ans". */
  readonly ages: string;
  /** Speak of chats among families, pupils and players, where the nickname of a law may be a plain word. */
  readonly homely: string;
  /** What somebody else of a politician's name may be: "midfielder David Davis", "David Davis, a baker". */
  readonly trades: string;
  /** Speak of sports, schools, the arts: where others of a politician's name are met. */
  readonly otherSpheres: string;
  /** Speak of something else that bears a service's name: films, trains, physics. */
  readonly otherSenses: string;
};

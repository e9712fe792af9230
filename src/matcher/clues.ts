import { afterDeterminer, among, type Finding, isGermanGenitive, isPossessive, NEAR, yearAfter } from "./grammar";
import type { Neighbour, Scene } from "./scene";
import { isTight } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** Said to be a service: "Proton, the Swiss provider", "Matrix is a protocol", "Telegram is not encrypted". */
export function describedAsService({ after, gapAfter, language }: Scene): Finding {
  const near = after.slice(0, NEAR);
  if (near.slice(0, 2).some((word) => isOneOf(language.being, word.folded))) {
    return among(near, language.nounsBefore, language.subject);
  }
  return /^\s*[,(]\s*$/.test(gapAfter) ? among(near, language.nounsBefore) : null;
}

/** What one writes or talks by: "on Signal", "par Signal". */
export function asMedium({ before, gapBefore, language }: Scene): Finding {
  return among([isTight(gapBefore) && before[0]], language.media);
}

/** In one sentence with a service that is believed. */
export function nearService({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.kind === "service" && other.inSentence && other.believed));
}

/** In the same text with a service that is believed. */
export function serviceAround({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.kind === "service" && other.believed));
}

/** In one sentence with another doubtful service: "Engineers at Element maintain the client for Matrix". */
export function nearDoubtfulService({ neighbours }: Scene): Finding {
  return shown(
    neighbours.filter((other) => other.kind === "service" && other.inSentence && !other.believed && !other.sameEntity),
  );
}

/** In a list with another service, believed or not: "Element, Wire and Session". */
export function listedWithService({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.kind === "service" && other.inList && !other.sameEntity));
}

/** A word of encryption policy in the same sentence. */
export function subjectWord({ before, after, language }: Scene): Finding {
  return among([...before, ...after], language.subject);
}

/** A word of encryption policy in the sentences around. */
export function subjectWordBeyond({ beyond, language }: Scene): Finding {
  return among(beyond, language.subject);
}

/** A word of the messengers' world in the same sentence: phones, users, police. */
export function settingWord({ before, after, language }: Scene): Finding {
  return among([...before, ...after], language.setting, language.nounsBefore, language.nounsAfter);
}

/** The same, but for what a service is called: that may be a word of encryption policy too. */
export function bareSettingWord({ before, after, language }: Scene): Finding {
  return among([...before, ...after], language.setting);
}

/** The title of a seat shortly before: "Senator", "le député de la Somme". */
export function seatBefore({ before, language }: Scene): Finding {
  return among(before.slice(0, NEAR), language.seats);
}

/** A word of public life in the same sentence or around it: an office, a party, a chamber, a capital. */
export function publicWord({ before, after, beyond, jurisdiction, language }: Scene): Finding {
  const { offices, seats, lawmaking, publicLife, jurisdictions } = language;
  const own = jurisdictions[jurisdiction ?? ""] ?? "";
  return among([...before, ...after, ...beyond], offices, seats, lawmaking, publicLife, own);
}

/** In the same text with what may be a bill of its country, or somebody else of it by first name and surname. */
export function amongItsOwn({ neighbours }: Scene): Finding {
  const isTelling = ({ kind, word }: Neighbour) => kind === "bill" || (kind === "person" && word.folded.includes(" "));
  return shown(neighbours.filter((other) => other.sameJurisdiction && !other.sameEntity && isTelling(other)));
}

/** A word of lawmaking in the same sentence or around it. */
export function lawmakingWord({ before, after, beyond, language }: Scene): Finding {
  return among([...before, ...after, ...beyond], language.lawmaking);
}

/** Near it what one does with a service ("install"), or what a company does ("refuses"). */
export function action({ before, after, language }: Scene): Finding {
  return among([...before.slice(0, NEAR), ...after.slice(0, NEAR)], language.actions);
}

/** Directly after it what a company does: "Discord handed over the logs", "Signal menace de partir". */
export function actsItself({ after, gapAfter, language }: Scene): Finding {
  return among([isTight(gapAfter) && after[0]], language.actions);
}

/** Directly after it the small verb of a sentence: "Signal n'a pas répondu", "Signal would". */
export function isSubject({ after, gapAfter, language }: Scene): Finding {
  return among([isTight(gapAfter) && after[0]], language.auxiliaries);
}

/**
 * Written like a name: a capital that no start of a sentence and no article explains. Where every noun has a capital,
 * a missing article says it, "auf Signal", "hatte Signal gelöscht", or an adjective with one: "den Erweiterten Datenschutz".
 */
export function writtenAsName(scene: Scene): Finding {
  const { before, gapBefore, surface, capitalsThroughout, language } = scene;
  const [left] = before;
  if (!left || capitalsThroughout || /[:«"“—–]\s*$/.test(gapBefore) || afterDeterminer(scene)) return null;
  if (language.capitals !== "nouns" || /^\p{Lu}\S*e[mnrs]?\s+\p{Lu}/u.test(surface)) return [];
  const bare = isOneOf(language.functionWords, left.folded) || (!left.capital && !/e[nrsm]?$/.test(left.folded));
  return isTight(gapBefore) && bare ? [] : null;
}

/** Called by its country: "le Suisse Proton", "the Swiss Threema"; but "la sonde américaine Messenger". */
export function calledByCountry({ before, gapBefore, language }: Scene): Finding {
  const { elsewhere, ...countries } = language.jurisdictions;
  const [left, article] = before;
  if (!article || !isTight(gapBefore) || !isOneOf(language.determiners, article.folded)) return null;
  return among([left], ...Object.values(countries));
}

/** With two or more other services in the same text, believed or not: "Best for groups: Signal. Best for work: Wire." */
export function amongServices({ neighbours }: Scene): Finding {
  const others = neighbours.filter((other) => other.kind === "service" && !other.sameEntity);
  return others.some(({ word }) => word.folded !== others[0]?.word.folded) ? shown(others) : null;
}

/** Before a colon, like somebody who is quoted: "Retailleau : « … »". */
export function isQuoted({ gapAfter }: Scene): Finding {
  return /^\s*:/.test(gapAfter) ? [] : null;
}

/** Something is said to belong to it: "Signal's code", "Signals Antwort". */
export function possessive(scene: Scene): Finding {
  return isPossessive(scene) || isGermanGenitive(scene) ? [] : null;
}

/** The same word stands near in small letters, so that the capital is there for a reason. */
export function alsoInSmallLetters({ before, after, beyond, word }: Scene): Finding {
  const small = [word.folded, `${word.folded}s`];
  return [...before, ...after, ...beyond].some((other) => !other.capital && small.includes(other.folded)) ? [] : null;
}

/** A person or bill of the dataset in the same text. */
export function nearPersonOrBill({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.kind !== "service" && other.believed));
}

/** A person or bill of the same jurisdiction in the same text. */
export function nearSameJurisdiction({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.believed && other.sameJurisdiction));
}

/** The same, or, of somebody from one of its member states, of the European Union. */
export function nearSameUnion({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.believed && !other.sameEntity && other.sameUnion));
}

/** Its own year after it: "loi renseignement de 2015". */
export function ofItsYear(scene: Scene): Finding {
  const year = yearAfter(scene);
  return year && year.folded === scene.year ? [year] : null;
}

/** Called by its full title, each word with a capital: "Online Safety Act". */
export function calledByTitle({ surface, capitalsThroughout }: Scene): Finding {
  return !capitalsThroughout && /^\p{Lu}\S*(?:\s+\p{Lu}\S*){2,}$/u.test(surface) ? [] : null;
}

/** A place, a chamber or an office of its country in the same sentence. */
export function wordOfItsCountry({ before, after, jurisdiction, language }: Scene): Finding {
  return among([...before, ...after], language.jurisdictions[jurisdiction ?? ""] ?? "");
}

/** An abbreviation in capitals, where capitals say something. */
export function abbreviated({ surface, capitalsThroughout }: Scene): Finding {
  return !capitalsThroughout && /^[A-Z]{3,}(?: [A-Z]{3,})*$/.test(surface) ? [] : null;
}

function shown(neighbours: readonly Neighbour[]): Finding {
  return neighbours.length > 0 ? neighbours.map((other) => other.word) : null;
}

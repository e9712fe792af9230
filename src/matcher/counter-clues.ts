import { alsoInSmallLetters, writtenAsName } from "./clues";
import { among, besideServiceNoun, type Finding, isGermanGenitive, isHyphen, NEAR, yearAfter } from "./grammar";
import { MEMBER_STATES, type Neighbour, type Scene } from "./scene";
import { isTight, type Word } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** The country that has French and German laws which are neither France's nor Germany's. */
const SAME_LANGUAGES = "ch";

/** A thing of another kind bears the name: "the nightclub Matrix", "l'hôtel Element". */
export function afterOtherNoun({ before, gapBefore, language }: Scene): Finding {
  const [noun, article] = before;
  if (!noun || !article || !isTight(gapBefore) || !isOneOf(language.determiners, article.folded)) return null;
  if (noun.capital !== (language.capitals === "nouns")) return null;
  const { functionWords, nounsBefore, actions, media, subject, setting } = language;
  const ordinary = [functionWords, nounsBefore, actions, media, subject, ...(noun.capital ? [setting] : [])];
  return ordinary.some((list) => isOneOf(list, noun.folded)) ? null : [noun];
}

/** Somebody's, and not its operator's: "Hamlet's Ghost"; but "Meta's Messenger", "Switzerland's Proton". */
export function ownedByOther({ before, gapBefore, language }: Scene): Finding {
  const [mark, owner] = before;
  if (mark?.folded !== "s" || !/^['’]$/.test(mark.gap) || !isTight(gapBefore) || !owner?.capital) return null;
  const known = [language.setting, ...Object.values(language.jurisdictions)];
  return known.some((list) => isOneOf(list, owner.folded)) ? null : [owner];
}

/** The short form of something else, spelled out before it: "Archives nationales d'outre-mer (ANOM)". */
export function spelledOut({ before, gapBefore, surface, neighbours }: Scene): Finding {
  if (!/\($/.test(gapBefore) || !/^[A-Z]{2,}$/.test(surface)) return null;
  if (neighbours.some((other) => other.sameEntity && other.word.end === before[0]?.end)) return null;
  const words: Word[] = [];
  for (const word of before) {
    const letter = surface.at(-1 - words.length);
    // Small words have no letter in it: "d'outre-mer".
    if (letter && word.folded.startsWith(letter.toLowerCase())) words.push(word);
    else if (word.folded.length > 3) return null;
    if (words.length === surface.length) return words;
  }
  return null;
}

/** Part of a longer name: "Signal Iduna", "Toyota Matrix". */
export function partOfLongerName(scene: Scene): Finding {
  const { before, after, gapBefore, gapAfter, surface, capitalsThroughout, language } = scene;
  const [left] = before;
  const [right, beyond] = after;
  if (capitalsThroughout) return null;
  const opens = before.length === 1;
  const { nounsBefore, nounsAfter, actions, functionWords, jurisdictions } = language;
  const ordinary = [nounsBefore, nounsAfter, actions, functionWords, ...Object.values(jurisdictions)];
  const other = [
    language.capitals !== "nouns" && !opens && isSpace(gapBefore) && left,
    // "Der KIDS Act Platz fände": after several words another noun is one.
    !(language.capitals === "nouns" && /\s/.test(surface)) && !isGermanGenitive(scene) && isSpace(gapAfter) && right,
  ].find((word) => !!word && word.capital && !ordinary.some((list) => isOneOf(list, word.folded)));
  if (other) return [other];
  // An English name in another language's text: "Element of Crime".
  const isEnglish = language.language !== "en" && right?.folded === "of" && beyond?.capital;
  return isEnglish ? [right] : null;
}

/** The end of a name that says what of: "the Court of Session", "The Apple of Discord"; but "the CEO of Signal". */
export function endOfLongerName({ before, gapBefore, capitalsThroughout, language }: Scene): Finding {
  const [link, noun, article] = before;
  if (!link || !noun?.capital || !article || capitalsThroughout || !isTight(gapBefore) || !isTight(link.gap))
    return null;
  if (language.capitals === "nouns" || link.capital) return null;
  if (![language.complements, language.belonging].every((list) => isOneOf(list, link.folded))) return null;
  const persons = [language.offices, language.nounsBefore, language.nounsAfter];
  return persons.some((list) => isOneOf(list, noun.folded)) ? null : [noun];
}

/**
 * A bill of an earlier parliament, where each counts its bills anew: "Bill C-22 of the last Parliament", or only years
 * before this one's in its sentence.
 */
export function ofEarlierSitting({ before, after, surface, firstYear, language }: Scene): Finding {
  if (!/\d$/.test(surface)) return null;
  const years = [...before, ...after].filter(({ folded }) => /^(?:19|20)\d\d$/.test(folded));
  if (firstYear !== null && years.length > 0 && years.every(({ folded }) => Number(folded) < firstYear)) return years;
  const near = [...before.slice(0, NEAR).reverse(), ...after.slice(0, NEAR)];
  const isEarlier = (word: Word | undefined) => word !== undefined && isOneOf(language.earlier, word.folded);
  const isSitting = (word: Word | undefined) => word !== undefined && isOneOf(language.sittings, word.folded);
  // "The last Parliament", "la législature précédente"
  const at = near.findIndex(
    (word, place) => (isEarlier(word) && isSitting(near[place + 1])) || (isSitting(word) && isEarlier(near[place + 1])),
  );
  return at < 0 ? null : near.slice(at, at + 2);
}

/** In a sentence on families, pupils or players: "Im Klassenchat haben die Eltern eine Chatkontrolle eingerichtet." */
export function atHome({ before, after, language }: Scene): Finding {
  return among([...before, ...after], language.homely);
}

/** A common noun that opens a sentence with what it is of: "Signal d'alarme pour les uns". */
export function withComplement({ before, after, gapAfter, language }: Scene): Finding {
  const [link, noun] = after;
  if (before.length > 0 || !link || !noun || !isTight(gapAfter)) return null;
  if (!isOneOf(language.complements, link.folded)) return null;
  // "Zoom sur la vallée": what one writes by comes after a verb, not first.
  const isAbout = isOneOf(language.media, link.folded);
  return isAbout || (!noun.capital && !isOneOf(language.determiners, noun.folded)) ? [noun] : null;
}

/** A common noun that opens a sentence, before what goes with it: "Ghost guns were found", "Session parlementaire". */
export function beforeOtherWord({ before, after, gapAfter, capitalsThroughout, language }: Scene): Finding {
  const [right] = after;
  if (before.length > 0 || !right || right.capital || capitalsThroughout || !isSpace(gapAfter)) return null;
  // "Signal gilt als sicher": where a noun would have a capital.
  if (language.capitals === "nouns") return null;
  const verbs = [language.actions, language.auxiliaries, language.being, language.predicates];
  const ordinary = [...verbs, language.functionWords, language.listing, language.nounsAfter, language.media];
  return ordinary.some((list) => isOneOf(list, right.folded)) ? null : [right];
}

/** Where every noun has a capital, a word for any service says nothing of the one so called: "als Messenger". */
export function kindOfService({ word, language }: Scene): Finding {
  return language.capitals === "nouns" && isOneOf(language.nounsBefore, word.folded) ? [] : null;
}

/** A number after it, "Line 14", "Element 115", or an age: "Line, 34 ans". */
export function beforeNumber({ after, gapAfter, language }: Scene): Finding {
  const [right, unit] = after;
  if (!right || !/^\d/.test(right.folded)) return null;
  const isAge = /^,\s+$/.test(gapAfter) && unit !== undefined && isOneOf(language.ages, unit.folded);
  return isAge || isTight(gapAfter) ? [right] : null;
}

/** Alone between quotation marks, like the title of a film: "« Matrix »". */
export function inQuotes(scene: Scene): Finding {
  const { gapBefore, gapAfter } = scene;
  if (besideServiceNoun(scene)) return null;
  return /[«“„‹"]\s*$/.test(gapBefore) && /^\s*[»”“›"]/.test(gapAfter) ? [] : null;
}

/** A house number: "le 8 ter, rue de Solférino". */
export function houseNumber({ after, gapAfter, language }: Scene): Finding {
  return /^,?\s+$/.test(gapAfter) ? among([after[0]], language.namedAfter) : null;
}

/** Tied to a word that is not about services ("Signal-to-noise", "Bat-Signal"), or part of an address ("signal.org"). */
export function tiedToOther(scene: Scene): Finding {
  const { before, after, gapBefore, gapAfter } = scene;
  const tied = /^[-‐‑/@._]$/;
  const other = (tied.test(gapAfter) && after[0]) || (tied.test(gapBefore) && before[0]);
  if (!other) return null;
  // "A Signal-only rota", "a Telegram-based group"
  const [, next] = after;
  if (isHyphen(gapAfter) && !isHyphen(next?.gap ?? "")) {
    const { functionWords, nounsAfter } = scene.language;
    const isAdjective = !other.capital && isTight(next?.gap ?? "") && isOneOf(nounsAfter, next?.folded ?? "");
    if (isAdjective || isOneOf(functionWords, other.folded)) return null;
  }
  const isService = scene.neighbours.some(({ kind, word }) => kind === "service" && word.start === other.start);
  return !isService && !besideServiceNoun(scene) ? [other] : null;
}

/**
 * A word of another sense in the same sentence: films, trains, physics. Where the text has the name twice, it is said of the
 * nearer one; where the same word stands there in small letters, it is said of that.
 */
export function otherSense(scene: Scene): Finding {
  const { before, after, neighbours, language } = scene;
  if (alsoInSmallLetters(scene) && writtenAsName(scene)) return null;
  const reach = neighbours.some((other) => other.sameEntity) ? NEAR : undefined;
  return among([...before.slice(0, reach), ...after.slice(0, reach)], language.otherSenses);
}

/** Followed by another legal text: "article 8 ter de la loi de finances". "De la loi" alone is the one at hand. */
export function ofOtherText({ after, gapAfter, neighbours, language }: Scene): Finding {
  const [link, ...rest] = after.slice(0, NEAR + 1);
  if (!link || !isTight(gapAfter) || !isOneOf(language.belonging, link.folded)) return null;
  const isText = (word: Word | undefined) => word !== undefined && isOneOf(language.legalTexts, word.folded);
  let place = rest.findIndex(isText);
  // "Proposition de loi" is one text.
  while (isText(rest[place + 2])) place += 2;
  const text = rest[place];
  const next = rest[place + 1];
  const isOwn = ({ kind, believed, word }: Neighbour) =>
    kind === "bill" && believed && text !== undefined && word.start <= text.start && word.end >= text.end;
  if (!text || neighbours.some(isOwn)) return null;
  const named =
    next &&
    (isOneOf(language.belonging, next.folded) ||
      isOneOf(language.about, next.folded) ||
      (isTight(next.gap) && !isOneOf(language.functionWords, next.folded)));
  return named || rest[place - 1]?.capital ? [text] : null;
}

/** The year set after a law is not that of this one: "loi renseignement de 2021", "Online Safety Act 2021". */
export function ofOtherYear(scene: Scene): Finding {
  const year = yearAfter(scene);
  return year && scene.year !== null && year.folded !== scene.year ? [year] : null;
}

/** Words of another country than the bill's in its sentence, and none of its own: "Singapore's Online Safety Act". */
export function ofOtherCountry({ before, after, neighbours, jurisdiction, language }: Scene): Finding {
  if (neighbours.some((other) => other.believed && other.sameJurisdiction)) return null;
  const near = [...before, ...after];
  const own = language.jurisdictions[jurisdiction ?? ""] ?? "";
  if (among(near, own)) return null;
  // A paper writes of its own country's laws without naming it; but the Swiss have theirs in the same languages.
  if (jurisdiction === language.language) return among(near, language.jurisdictions[SAME_LANGUAGES] ?? "");
  // What the Union decides holds in its member states.
  const others = Object.entries(language.jurisdictions).filter(
    ([code]) => jurisdiction !== "eu" || !MEMBER_STATES.includes(code),
  );
  return among(near, ...others.map(([, words]) => words));
}

/** Said to be another country's: "Sri Lanka's Online Safety Act", "Sri Lankas umstrittener Online Safety Act". */
export function calledByOtherCountry({ before, gapBefore, jurisdiction, language }: Scene): Finding {
  // Whoever carries out an act of the Union is in one of its member states.
  if (jurisdiction === null || jurisdiction === "eu" || !/^\s+$/.test(gapBefore)) return null;
  const [first, second] = before;
  const owner = first?.folded === "s" && /^['’]$/.test(first.gap) ? second : first;
  const isCountry = (word: Word | undefined) =>
    word?.capital && !isOneOf(language.jurisdictions[jurisdiction] ?? "", word.folded)
      ? among([word], ...Object.values(language.jurisdictions))
      : null;
  const beforeAdjective = language.capitals === "nouns" && owner === first && !first?.capital ? second : undefined;
  return isCountry(owner) ?? isCountry(beforeAdjective);
}

/** A drink of that abbreviation, and the like: said near it, where in other names such a word is just a word. */
export function otherAbbreviation({ before, after, surface, language }: Scene): Finding {
  if (!/^[A-Z]{2,5}$/.test(surface)) return null;
  return among([...before.slice(0, NEAR), ...after.slice(0, NEAR)], language.otherSenses);
}

/** A bus, a flight, a room of that number: "l'autobus C-22". */
export function numberOfOtherThing(scene: Scene): Finding {
  const noun = /\d/.test(scene.surface) ? afterOtherNoun(scene) : null;
  return noun && !among(noun, scene.language.lawmaking, scene.language.legalTexts) ? noun : null;
}

function isSpace(gap: string): boolean {
  return /^\s+$/.test(gap);
}

import { chance, pick } from "./chance.mjs";

/** The most frequent words first. */
const FRENCH =
  "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ils son aux été cette ont ses mais comme on tout nous sa fait être deux même ces où leurs encore aussi après bien sans peut elle dont très faire moins sous avant depuis selon contre ans entre année texte séance loi projet députés gouvernement vote amendement ministre chiffrement messagerie police données sécurité réseau enquête marché ville école santé pays région élection parti budget réforme travail salariés entreprise usine énergie climat hôpital étude chercheurs équipe saison match film festival musée quartier maire conseil tribunal avocat procès victime témoin frontière accord négociation sommet président européenne étrangère économique sociale numérique publique nationale décision proposition commission débat question réponse mesure période semaine journée lendemain matinée soirée début fin milieu nombre partie reste moitié".split(
    " ",
  );
const ENGLISH =
  "the of and to a in is that for it was on with as be by at from this have are or an which but not had they their its were been has more will would when who there about out up one other into than some could time only new over also after made two first most many between before through where how government bill vote member minister police data security network message encryption service company market city school health country region election party budget reform work worker factory energy climate hospital study researcher team season match film festival museum district mayor council court lawyer trial victim witness border agreement summit president european foreign economic social digital public national decision proposal committee debate question answer measure period week day morning evening beginning end middle number part rest half report record house senate hearing letter office agency device privacy access key court judge order".split(
    " ",
  );
const ELISIONS = ["l’", "d’", "qu’", "l'", "n’", "s’"];
const SYLLABLES =
  "ac ba can con cré de dis ef en fa for gra im in jou li lo ma men no or par pé pla pré qua re ri sen so sta tra tri ul va vé vi".split(
    " ",
  );
const ENDINGS =
  "able age aire al ance ant é ée ement ent er eur ible ier if ing ion ique isme ité ment ness s ted tion ure".split(
    " ",
  );

/** UTF-16 code units of text to one mention. */
const UNITS_PER_MENTION = 830;
/** Share of words that are rare: in a long text they make most of its vocabulary. */
const RARE = 0.16;

/**
 * French and English prose in turns: sentences with elisions, commas, quotes and line breaks, and now and then one of
 * the names, as written, in capitals, with a no-break space, without accents.
 * @param {number} length UTF-16 code units
 * @param {readonly string[]} names
 * @returns {string}
 */
export function textOf(length, names) {
  const next = chance(11);
  const rare = Array.from({ length: 12_000 }, () => {
    const syllables = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(SYLLABLES, next, 1));
    return syllables.join("") + pick(ENDINGS, next, 1);
  });
  /** @type {string[]} */
  const sentences = [];
  let written = 0;
  let mentions = 0;
  while (written < length) {
    const french = Math.floor(written / 20_000) % 2 === 0;
    const named = mentions * UNITS_PER_MENTION <= written ? inSomeForm(pick(names, next, 1), next) : null;
    if (named) mentions++;
    const sentence = sentenceOf(french ? FRENCH : ENGLISH, rare, named, { french }, next);
    sentences.push(sentence);
    written += sentence.length;
  }
  return sentences.join("").slice(0, length);
}

/**
 * @param {readonly string[]} common
 * @param {readonly string[]} rare
 * @param {string | null} named
 * @param {{ readonly french: boolean }} language
 * @param {() => number} next
 */
function sentenceOf(common, rare, named, { french }, next) {
  const count = 7 + Math.floor(next() * 18);
  const words = Array.from({ length: count }, () => {
    const word = next() < RARE ? pick(rare, next, 2) : pick(common, next, 2.2);
    if (french && /^[aeéiou]/.test(word) && next() < 0.3) return pick(ELISIONS, next, 1) + word;
    if (next() < 0.03) return word.charAt(0).toUpperCase() + word.slice(1);
    return next() < 0.07 ? `${word},` : word;
  });
  if (named) words.splice(1 + Math.floor(next() * (count - 1)), 0, named);
  const joined = words.join(" ");
  const sentence = joined.charAt(0).toUpperCase() + joined.slice(1);
  const quoted = next() < 0.1 ? (french ? `« ${sentence} »` : `“${sentence}”`) : sentence;
  return quoted + (next() < 0.2 ? ".\n\n" : ". ");
}

/**
 * @param {string} name
 * @param {() => number} next
 */
function inSomeForm(name, next) {
  const way = next();
  if (way < 0.1) return name.toUpperCase();
  if (way < 0.2) return name.normalize("NFD").replace(/\p{M}/gu, "");
  return way < 0.3 ? name.replace(/ /g, "\u00a0") : name;
}

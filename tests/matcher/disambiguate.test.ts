import { describe, expect, test } from "vitest";
import type { PageLanguage } from "../../src/model/language";
import { bracketed, plain } from "./example";

type Pair = readonly [clue: string, language: PageLanguage, with_: string, without: string];

/** Two sentences that differ by one clue, which decides. */
const FOR_A_SERVICE: readonly Pair[] = [
  ["a word for a service beside it", "en", "Open the [Signal] app.", "Open the Signal window."],
  ["a description", "en", "[Proton], the Swiss provider, is calm.", "Proton, the Swiss champion, is calm."],
  ["a service near", "en", "If [WhatsApp] goes, try [Signal].", "If Agatha goes, try Signal."],
  ["a doubtful service near", "en", "Between [Wire] and [Element], no winner.", "Between Wire and Wilma, no winner."],
  ["two words of the subject", "de", "[Signal], ein Messenger, verschlüsselt.", "Signal, ein Esel, brüllt."],
  [
    "one in the sentence before",
    "en",
    "Encryption is hard. I like [Signal] best.",
    "Cooking is hard. I like Signal best.",
  ],
  ["two words of its world", "en", "[Signal]'s phone, a server abroad.", "Signal's phone, a sister abroad."],
  ["a word of lawmaking", "en", "No amendment touches [Signal] yet.", "No thief touches Signal yet."],
  ["somebody of the dataset", "en", "[Ron Wyden] likes [Signal] best.", "Ron Weasley likes Signal best."],
  ["what one does with it", "en", "My aunt installed [Signal] today.", "My aunt painted Signal today."],
  ["a small verb", "fr", "[Signal] n'a pas de porte dérobée.", "Signal, pas de porte dérobée."],
  ["what it does", "en", "[Signal] refuses, the phone is silent.", "Signal lost, the phone is silent."],
  ["what one writes by", "en", "He lives on [Signal] now.", "He lives off Signal now."],
  ["a possessive", "en", "[Signal]'s code, [WhatsApp]'s money.", "Signal code, [WhatsApp]'s money."],
  ["the word in small letters too", "en", "First a signal, then [Signal] too.", "First a letter, then Signal too."],
];

const AGAINST_A_SERVICE: readonly Pair[] = [
  ["no article", "fr", "Le téléphone chiffre, et [Signal] aussi.", "Le téléphone chiffre, et le Signal aussi."],
  ["no other noun", "fr", "On chiffre, dit [Signal] à Lyon.", "On chiffre, dit l'hôtel Signal à Lyon."],
  ["no longer name", "de", "Verschlüsselt hat [Signal] immer.", "Verschlüsselt hat Signal Iduna immer."],
  ["no complement", "fr", "[Signal] chiffre nos messages.", "Signal d'alarme, on chiffre nos messages."],
  ["no number", "en", "We encrypt on [Element] today.", "We encrypt on Element 115 today."],
  ["no compound", "en", "Encrypt it, [Signal] style.", "Encrypt it, Signal-to-noise style."],
  ["no address", "en", "Encrypt with [Signal] today.", "Encrypt with signal.example today."],
  ["no word that opens a sentence", "en", "[Ghost] offers encrypted phones.", "Ghost guns and encrypted phones."],
  ["no word for any", "de", "Die Polizei liest auf [Line] mit.", "Die Polizei liest auf Messenger mit."],
  ["no other sense", "en", "We encrypt it on [Ghost] too.", "We encrypt it in a film on Ghost too."],
];

const FOR_A_BILL: readonly Pair[] = [
  ["an abbreviation", "en", "Ministers fear [KOSA] most.", "Ministers fear chat control most."],
  ["somebody of its place", "en", "[Ylva Johansson] wrote the [CSAR] alone.", "Ron Weasley wrote the CSAR alone."],
  [
    "a word of the subject before",
    "en",
    "Encryption! The bill is [chat control].",
    "Cooking! The bill is chat control.",
  ],
  ["a service", "en", "The bill is [chat control], [WhatsApp] says.", "The bill is chat control, Agatha says."],
  [
    "a provision: its bill",
    "fr",
    "La [loi narcotrafic] sans [8 ter], au vote.",
    "La loi montagne sans 8 ter, au vote.",
  ],
  ["a provision: the subject", "fr", "Le vote du [8 ter] ou le chiffrement.", "Le vote du 8 ter ou le carburant."],
  [
    "a provision: a service",
    "fr",
    "On chiffre. Au vote, le [8 ter] vise [Olvid].",
    "On chiffre. Au vote, le 8 ter vise Alice.",
  ],
  [
    "a provision: no other text",
    "fr",
    "Le vote du [8 ter] sur le chiffrement.",
    "Le vote du 8 ter du code pénal sur le chiffrement.",
  ],
  ["its full title", "en", "An amendment to the [Online Safety Act].", "An amendment to the chat control."],
  ["its own year", "fr", "La [loi renseignement] de 2015 dort.", "La loi renseignement de minuit dort."],
  ["no other year", "fr", "On vote au Sénat la [loi renseignement].", "On vote au Sénat la loi renseignement de 2021."],
  ["a word of its country", "en", "London has an [Online Safety Act].", "Legoland has an Online Safety Act."],
  ["no other country", "en", "MPs vote on the [Online Safety Act].", "Canberra votes on the Online Safety Act."],
  ["a word of the subject", "en", "[KOSA] and encryption, again.", "KOSA and cooking, again."],
  ["no longer name", "en", "The Council votes on [CSAR] today.", "The Council votes on CSAR Helicopters today."],
  ["a provision: somebody of its place", "fr", "[Gérald Darmanin] vote le [8 ter].", "Gérald Dupont vote le 8 ter."],
  [
    "a provision in full: no other text",
    "fr",
    "L'[article 8 ter] de la proposition de loi a dormi.",
    "L'article 8 ter du code rural dort.",
  ],
  [
    "a vote: the subject, since others vote too",
    "fr",
    "Le vote du [scrutin 1102] sur le chiffrement.",
    "Le vote de l'amendement, scrutin 1102, sur le carburant.",
  ],
];

const FOR_A_SURNAME: readonly Pair[] = [
  ["a vote", "fr", "M. [Caure] a voté contre.", "M. Caure a couru seul."],
  ["a word of the subject", "fr", "M. [Caure] parle du chiffrement.", "M. Caure parle du jardin."],
  ["somebody of the dataset", "fr", "M. [Caure] dîne avec [Bruno Retailleau].", "M. Caure dîne avec Bruno Dupont."],
];

describe.each([
  ["For a service speaks", FOR_A_SERVICE],
  ["For a service it takes", AGAINST_A_SERVICE],
  ["For a bill speaks", FOR_A_BILL],
  ["For a surname after a civil title speaks", FOR_A_SURNAME],
])("%s", (_what, pairs) => {
  test.each(pairs)("%s (%s): %s, not: %s", (_clue, language, believed, doubted) => {
    expect(bracketed(plain(believed), language)).toBe(believed);
    expect(bracketed(plain(doubted), language)).toBe(doubted);
  });
});

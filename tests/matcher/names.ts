import type { Alias, AliasStrength } from "../../src/model/alias";
import type { EntityId } from "../../src/model/entity";

/** Names for the matcher's tests: enough of each kind to be told apart, none taken from the dataset. */
export const NAMES: readonly Alias[] = [
  ...person("person:fr/bruno-retailleau", "Bruno", "Retailleau"),
  ...person("person:fr/gerald-darmanin", "Gérald", "Darmanin"),
  ...person("person:fr/naima-moutchou", "Naïma", "Moutchou"),
  ...person("person:fr/antoine-leaument", "Antoine", "Léaument"),
  ...person("person:fr/olivier-marleix", "Olivier", "Marleix"),
  ...person("person:fr/mathieu-lefevre", "Mathieu", "Lefèvre"),
  ...person("person:fr/vincent-caure", "Vincent", "Caure"),
  ...person("person:fr/etienne-blanc", "Étienne", "Blanc"),
  ...person("person:fr/stephane-peu", "Stéphane", "Peu"),
  ...person("person:fr/marine-le-pen", "Marine", "Le Pen"),
  ...person("person:fr/marina-ferrari", "Marina", "Ferrari"),
  ...person("person:fr/aurelien-lopez-liguori", "Aurélien", "Lopez-Liguori"),
  ...person("person:fr/jean-noel-barrot", "Jean-Noël", "Barrot"),
  ...person("person:eu/sophie-in-t-veld", "Sophie", "in 't Veld"),
  ...person("person:eu/ursula-von-der-leyen", "Ursula", "von der Leyen"),
  ...person("person:eu/marketa-gregorova", "Markéta", "Gregorová"),
  ...person("person:eu/ylva-johansson", "Ylva", "Johansson"),
  ...person("person:uk/theresa-may", "Theresa", "May"),
  ...person("person:uk/yvette-cooper", "Yvette", "Cooper"),
  ...person("person:uk/dan-jarvis", "Dan", "Jarvis"),
  ...person("person:uk/boris-johnson", "Boris", "Johnson"),
  ...person("person:us/mike-johnson", "Mike", "Johnson"),
  ...person("person:us/ron-wyden", "Ron", "Wyden"),
  ...person("person:us/lindsey-graham", "Lindsey", "Graham"),
  ...person("person:us/jim-jordan", "Jim", "Jordan"),
  ...person("person:us/rand-paul", "Rand", "Paul"),
  ...person("person:us/tom-cotton", "Tom", "Cotton"),
  ...person("person:ie/jim-ocallaghan", "Jim", "O'Callaghan"),
  ...person("person:de/nancy-faeser", "Nancy", "Faeser"),
  ...person("person:de/alexander-dobrindt", "Alexander", "Dobrindt"),
  ...person("person:de/stefanie-hubig", "Stefanie", "Hubig"),
  ...person("person:de/konstantin-von-notz", "Konstantin", "von Notz"),
  ...person("person:de/jens-spahn", "Jens", "Spahn"),
  ...person("person:de/dirk-wiese", "Dirk", "Wiese"),

  ...person("person:uk/david-davis", "David", "Davis"),
  ...person("person:us/william-barr", "William", "Barr"),
  ...person("person:us/mike-lee", "Mike", "Lee"),
  ...person("person:fr/eric-ciotti", "Éric", "Ciotti"),
  ...person("person:fr/gabriel-attal", "Gabriel", "Attal"),
  ...person("person:fr/mathilde-panot", "Mathilde", "Panot"),
  ...person("person:fr/pavel-durov", "Pavel", "Durov"),
  ...person("person:us/meredith-whittaker", "Meredith", "Whittaker"),

  ...service("whatsapp", "unique", "WhatsApp"),
  ...service("threema", "unique", "Threema"),
  ...service("olvid", "unique", "Olvid"),
  ...service("tchap", "unique", "Tchap"),
  ...service("imessage", "unique", "iMessage"),
  ...service("viber", "unique", "Viber"),
  ...service("wickr", "unique", "Wickr Me"),
  ...service("skype", "unique", "Skype"),
  ...service("simplex", "unique", "SimpleX"),
  ...service("proton", "unique", "Proton Mail"),
  ...service("sky-ecc", "unique", "Sky ECC"),
  ...service("encrochat", "unique", "EncroChat"),
  ...service("signal", "word", "Signal"),
  ...service("session", "word", "Session"),
  ...service("element", "word", "Element"),
  ...service("matrix", "word", "Matrix"),
  ...service("wire", "word", "Wire"),
  ...service("line", "word", "LINE"),
  ...service("line", "word", "Line"),
  ...service("proton", "word", "Proton"),
  ...service("ghost", "word", "Ghost"),
  ...service("zoom", "word", "Zoom"),
  ...service("discord", "word", "Discord"),
  ...service("briar", "word", "Briar"),
  ...service("tuta", "word", "Tuta"),
  { text: "Telegram", entity: "service:telegram", strength: "unique", languages: ["fr", "de"] },
  { text: "Telegram", entity: "service:telegram", strength: "word", languages: ["en"] },
  { text: "Messenger", entity: "service:messenger", strength: "word" },

  bill("bill:fr/narcotrafic", "unique", "loi narcotrafic"),
  bill("bill:fr/narcotrafic", "unique", "narcotrafic bill"),
  bill("bill:fr/narcotrafic#8-ter", "unique", "article 8 ter"),
  bill("bill:fr/narcotrafic#8-ter", "word", "8 ter"),
  bill("bill:fr/narcotrafic#8-ter", "unique", "article 8ter"),
  bill("bill:fr/renseignement-2015", "word", "loi renseignement"),
  bill("bill:fr/renseignement-2015", "word", "loi sur le renseignement"),
  bill("bill:fr/resilience", "unique", "projet de loi Résilience"),
  bill("bill:fr/resilience#16-bis", "word", "article 16 bis"),
  bill("bill:eu/csar", "unique", "CSA Regulation"),
  bill("bill:eu/csar", "unique", "Chatkontrolle"),
  bill("bill:eu/csar", "word", "CSAR"),
  bill("bill:eu/csar", "word", "chat control"),
  bill("bill:uk/online-safety-act", "word", "Online Safety Act"),
  bill("bill:us/earn-it", "unique", "EARN IT Act"),
  bill("bill:us/massie-lofgren", "unique", "H.R. 4870"),
  bill("bill:us/kosa", "word", "KOSA"),
  bill("bill:ca/c-22", "unique", "Bill C-22"),
  bill("bill:ca/c-22", "word", "C-22"),
  bill("bill:de/quellen-tkue", "unique", "Quellen-TKÜ"),
];

function person(entity: EntityId, first: string, surname: string): Alias[] {
  return [
    { text: `${first} ${surname}`, entity, strength: "fullName" },
    { text: surname, entity, strength: "surname" },
  ];
}

function service(slug: string, strength: AliasStrength, text: string): Alias[] {
  return [{ text, entity: `service:${slug}`, strength }];
}

function bill(entity: EntityId, strength: AliasStrength, text: string): Alias {
  return { text, entity, strength };
}

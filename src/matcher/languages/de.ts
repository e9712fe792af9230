import type { LanguageWords } from "./language-words";

/** A sentence whose name in brackets must be recognised. */
export const GERMAN_EXAMPLE = "Die Minister sollten auf [Signal] ausweichen, einen verschlüsselten Messenger.";

export const GERMAN: LanguageWords = {
  language: "de",
  capitals: "nouns",
  functionWords:
    "und ist nicht zu von mit sich auf fur im es an auch werden aus er hat hatte dass sie nach wird bei um am sind noch so war haben nur bis mehr durch man wurde gegen schon wenn da dann unter wir soll wegen laut weil ob wer was warum seit zwischen trotz gestern heute doch uber per via dank statt ich",
  determiners:
    "the ohne ihre ihren ihrem ihrer ihres seine seinen seinem seiner unsere unseren meine deine der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser dieses diese diesem diesen jeder jedes jede welcher welches welchen mein sein ihr unser zum zur vom",
  listing: "und oder noch weder sowie wie statt als",
  namedAfter: "cup pokal preis strasse platz allee gasse weg brucke stiftung arena stadion turm park",
  places: "stadt dorf gemeinde kanton insel berg see tal fluss landkreis bezirk",
  locating: "in im",
  dating: "im ende anfang mitte seit bis ab",
  months: "januar februar marz april mai may juni juli august september oktober november dezember",
  honorifics: "herr herrn frau kollege kollegin lord lady baronin baroness",
  offices:
    "*minister *ministerin *kommissar *kommissarin *senator* *prasident *prasidentin *kanzler *kanzlerin *abgeordnete* *politiker *politikerin *chef *chefin *sekretar* bundesrat bundesratin nationalrat nationalratin standerat standeratin",
  seats: "*senator* *abgeordnete* *politiker *politikerin nationalrat nationalratin standerat standeratin",
  nounsBefore: "app messenger* *dienst plattform *anbieter konkurrent* rivale* protokoll netz netzwerk",
  nounsAfter:
    "homeserver* handy* desktop stiftung* adress* app* messenger* dienst* plattform* *gruppe* kanal* chat* nachricht* konto* konten nutzer* server* client* protokoll* anruf* account* grunder* chef* prasidentin konferenz* meeting*",
  media: "auf uber mit per via bei",
  being: "ist war bleibt",
  auxiliaries: "ist war bleibt gilt hatte wurde will wird hat darf kann muss soll",
  predicates: "",
  subject:
    "*verschlussel* messenger* krypto* hintertur* chatkontrolle *uberwach* abhor* spionage* metadaten *trojaner klartext",
  topic:
    "*verschlussel* *entschlussel* krypto* hintertur* *uberwach* abhor* spionage* metadaten *trojaner klartext vorratsdaten* mitles*",
  setting:
    "icloud firma unternehmen konzern* hersteller sms *telefon* handy* smartphone* nutz* *daten polizei* ermittl* behorde* gericht* les* las lasen schreib* schrieb* schick* iphone* android betreiber ausfall* ausfalle gestort storung* install* mail* postfach* scan* bundeswehr soldaten internet krimin* droh* verwaltung videokonferenz* moderat* anklage bka bnd bsi europol fbi meta apple google microsoft facebook instagram durow whittaker verfassungsschutz* terror* hacker* staatsanwalt* kinder* missbrauch*",
  actions:
    "verweis* verlang* erhalt* erhielt* lebt arbeitet nutz* verwend* install* schreib* wechsel* *losch* droh* weiger* verlass* warn* sagt* speicher* verkauf* sperr* verbiet* verboten wehr* setz* unterschr* zieh* sitz* brauch* vertrau* lehn* kooper* klag* reagier* bestatig* dementier* schutz* teil* meld*",
  lawmaking:
    "vorlage* *paket nationalrat* standerat* bundesrat* kanton *gesetz* *verordnung *abstimm* bundestag* parlament* *minister* kommission* *abgeordnet* ausschuss* rat koalition* entwurf* regierung* antrag* brussel",
  publicLife:
    "partei* *partei fraktion* *fraktion wahl* *wahl wahlkampf* kandidat* opposition politi* *politik ministeri* *ministerium* spd cdu csu fdp afd grune* union linke sozialdemokrat* republikaner* demokrat* justiz* innenpolit* botschaft* sprecher* *sprecher *sprecherin anhorung* gratulier* *gipfel vernehmlassung",
  legalTexts: "*gesetz *gesetzes *gesetzbuchs verordnung grundgesetz* richtlinie vertrag*",
  belonging: "der des im vom zum fur",
  about: "uber zu zum zur gegen",
  earlier: "letzte* vorig* fruher* vergangen*",
  sittings: "parlament* kongress* legislatur* wahlperiode sitzungsperiode",
  complements: "",
  jurisdictions: {
    de: "deutsch* berlin bundestag* bundes* karlsruhe csu cdu spd fdp bayern bka bnd bsi",
    eu: "europa* europaisch* brussel* strassburg* eu mep kommissar*",
    fr: "frankreich* franzosisch* paris",
    us: "reprasentantenhaus* usa amerika* us washington kongress* senator* republikaner* demokrat* fbi nsa",
    uk: "britisch* grossbritannien* london* westminster",
    ch: "schweiz* bern zurich genf nationalrat* standerat*",
    ie: "dail irland* irisch* dublin",
    au: "australi* canberra",
    ca: "kanad* ottawa",
    in: "indien* indisch* delhi",
    se: "schwed* stockholm",
    elsewhere:
      "osterreich* wien* japan* brasil* polnisch* polen spanisch* spanien singapur* lanka* neusee* nigeria* kenia* philippin* malaysia* ghana* jamaika*",
  },
  ages: "jahre jahrige jahriger",
  homely: "eltern* klassenchat* schul* lehrer* twitch* stream* troll* spieler* scherz* elternabend*",
  trades:
    "backer* bildhauer* boxer* dichter* elektriker* fischer* friseur* fussballer* gartner* gitarrist* golfer* imker* klempner* koch komiker* maler* metzger* mittelfeldspieler* namensvetter* postbote* radprofi* rapper* rennfahrer* romanautor* sanger* schauspieler* schiedsrichter* schlagzeuger* schwimmer* skirennlaufer* skispringer* sprinter* sturmer* tanzer* tischler* torhuter* torwart* trainer*",
  otherSpheres:
    "spiel spiele turnier* *turnier *meisterschaft* *pokal *liga tor tore treffer stadion* verteidiger* halbzeit medaille* olympi* marathon rennen eishockey* fussball* *fussball handball* tennis ski* *fest posaun* trompet* geige* chor quartett *kapelle *orchester *konzert *konzerte album* festival ausstellung* *roman film* *film theater* *theater schule *schule schuler* lehrer* rektor* rezept* restaurant* backerei bauernhof* traktor* leichtathlet* historiker* schwing*",
  otherSenses:
    "buhne* freilichtbuhne* *film tomate* larve* motte motten zahnpasta* konzert* autobauer* limousine* musical* serie serien staffel kino* skate* raumsonde* nasa bier* brauerei* kneipe* ampel* bahn* zug zuge gleis* brucke* versicher* stadion* karneval* fan fans film* roman* band album hotel* zeitschrift* objektiv* physik* chemi* teilchen* neutron* vortrag* vektor*",
};

import type { LanguageWords } from "./language-words";

/** A sentence with a doubtful name that must be believed: what a language is first tried on. */
export const FRENCH_EXAMPLE = "Les ministres ont été priés de passer sur [Signal], une messagerie chiffrée.";

export const FRENCH: LanguageWords = {
  language: "fr",
  capitals: "names",
  functionWords:
    "les des et est en que qui dans pour pas par sur il elle ils plus avec sont mais ont a ces nous vous comme aussi dont sans peu apres avant entre sous quand si alors selon depuis contre vers chez lors puis car ainsi hier face malgre tandis lorsque puisque voici pourquoi l d s n c j",
  determiners: "le la un une du au ce cet cette mon ton son notre votre leur chaque",
  listing: "et ou ni comme avec bonjour",
  placing: "en aux dans depuis fin debut mi de du le au jusqu",
  honorifics: "m mm mme mmes mlle monsieur madame",
  offices: "*ministre* senat* depute* rapporteur* commissaire president* garde sceaux secretaire chef* prefet* patron*",
  nounsBefore:
    "messagerie* application* appli* app groupe* canal canaux chaine* boucle* compte* conversation* discussion* fil plateforme* service message* protocole serveur* client reseau appel* echange* reunion* concurrent* rival*",
  nounsAfter: "messenger app",
  subject:
    "chiffr* dechiffr* crypt* decrypt* messagerie* backdoor* derobee* surveill* ecoute* interception* espion* metadonnee* bout",
  setting:
    "sms telephone* portable* numero* usager* donnees polic* enquet* juge* justice requisition* renseignement* telecharg* adress* courriel* mail* ecri* lire lu envoy* smartphone* iphone* android traf* suspect* numerique technique* fuite* internet ministre* cabinet* journaliste* source* parle* administration* joueur* moderat*",
  actions:
    "utilis* install* via rejoi* pass* ecri* menac* refus* quitt* affirm* supprim* interdi* bloqu* dit repon* crain* conserv* remett* livr* vend* promet* deplac*",
  lawmaking:
    "loi* vot* amendement* depute* senat* assemblee seance hemicycle projet proposition texte* ministre* commission* rapporteur* article* gouvernement parlement* scrutin adopt* regl* directive legislat* debat* conseil majorite bruxelles",
  legalTexts: "loi code projet proposition constitution convention directive reglement decret ordonnance",
  belonging: "de du des d l",
  otherSenses:
    "film* roman* album* concert* rock festival serie hotel* stade magazine* journal metro bus train* ferroviaire* physi* chimi* particule* objectif* dentifrice*",
};

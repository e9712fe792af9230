import type { LanguageWords } from "./language-words";

/** A sentence whose name in brackets must be recognised. */
export const FRENCH_EXAMPLE = "Les ministres ont été priés de passer sur [Signal], une messagerie chiffrée.";

export const FRENCH: LanguageWords = {
  language: "fr",
  capitals: "names",
  functionWords:
    "les des et est en que qui dans pour pas par sur il elle ils plus avec sont mais ont a ces nous vous comme aussi dont sans peu apres avant entre sous quand si alors selon depuis contre vers chez lors puis car ainsi hier face malgre tandis lorsque puisque voici pourquoi l d s n c j",
  determiners: "the le la l un une du au ce cet cette mon ton son notre votre leur chaque",
  listing: "et ou ni comme avec bonjour",
  namedAfter: "rue avenue boulevard place impasse chemin quai allee cup",
  places: "ville village commune canton district vallee lac mont col ile riviere port cap quartier",
  locating: "en aux dans",
  dating: "en depuis fin debut mi de du le au jusqu",
  months: "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  honorifics: "m mm mme mmes mlle monsieur madame collegue lord lady baronne",
  offices:
    "*ministre* senat* *depute* rapporteur* commissaire president* garde sceaux secretaire chef* prefet* patron* conseiller* federal federale",
  seats: "senat* depute* eurodepute* rapporteur*",
  nounsBefore:
    "salon* pdg numero* fondation* editeur* fournisseur* adresse* utilisateur* messagerie* application* appli* app prestataire* groupe* canal canaux chaine* boucle* compte* conversation* discussion* fil plateforme* service message* protocole serveur* client reseau appel* echange* reunion* concurrent* rival* entreprise societe bot",
  nounsAfter: "desktop messenger app",
  media: "sur via par avec sans pour chez",
  being: "est etait reste",
  auxiliaries: "n ne a est veut peut doit va avait sera",
  predicates:
    "*era *ira *eront *iront *erait *irait chiffr* fait vise* perd* gagn* offr* propos* perm* tient garde* dev* ouvr* ferm* rest* entr* sort* prend* tomb* arriv* revien* assur* estim* annon* invit* vient viennent appartient demand* aussi jamais toujours deja seul seule",
  subject:
    "chiffr* dechiffr* crypt* decrypt* messagerie* backdoor* derobee* surveill* ecoute* interception* espion* metadonnee* bout",
  topic:
    "chiffrement* chiffre chiffree chiffrees dechiffr* crypt* decrypt* backdoor* derobee* surveill* ecoutes interception* espionn* metadonnee* e2ee",
  setting:
    "icloud developpeu* ministere* parquet* procureur* perquisition* sms telephone* portable* numero* usager* donnees polic* enquet* juge* justice requisition* renseignement* telecharg* adress* courriel* mail* ecri* lire lu envoy* smartphone* iphone* android traf* suspect* numerique technique* fuite* panne* internet ministre* cabinet* journaliste* source* parle* administration* joueur* moderat* dgsi anssi cnil europol fbi interpol meta apple google microsoft facebook instagram durov whittaker terroris* pirat* capture* anonym* tribunal pedo* mineur* serveur*",
  actions:
    "renvo* demand* heberg* previen* prevenu* equip* fonctionn* desinstall* utilis* install* via rejoi* pass* ecri* menac* refus* quitt* affirm* supprim* interdi* bloqu* dit repon* crain* conserv* remett* livr* vend* promet* deplac* exig* confi* resist* cooper* rejet* lanc* attaqu* retir* revel* partag* dement* cede* cede ceder proteg*",
  lawmaking:
    "favorable* defavorable* loi* vot* amendement* depute* senat* assemblee seance hemicycle projet proposition texte* ministre* commission* rapporteur* article* gouvernement parlement* scrutin adopt* regl* directive legislat* debat* conseil majorite bruxelles rejet* scrutin* alinea* promulg* navette application vigueur",
  publicLife:
    "ministere* parti partis politique* election* electora* campagne candidat* gauche droite centriste* macroniste* renaissance rn lr ps lfi insoumis* ecologiste* socialiste* bloc opposition coalition cabinet parlementaire* elu elus elue elues maire* justice securite ambassad* immigration porte parole audition* felicit*",
  legalTexts: "loi code projet proposition constitution convention directive reglement decret ordonnance",
  belonging: "de du des d l au aux",
  about: "sur relative relatif visant portant contre pour",
  earlier: "precedent* dernier* derniere* ancien* passee",
  sittings: "legislature parlement congres session",
  complements: "de d sur",
  jurisdictions: {
    fr: "france francais* paris elysee matignon beauvau bourbon senat* depute* garde sceaux macron*",
    eu: "europe* bruxelles strasbourg eurodepute* ue commissaire*",
    us: "etats americain* washington congres republicain* democrate* capitole fbi nsa representants",
    uk: "royaume britannique* londres westminster lords communes travailliste* tory",
    de: "allemagne allemand* berlin bundestag",
    ch: "suisse* berne geneve vaud*",
    ca: "canad* ottawa quebec* ontario",
    au: "australi* canberra sydney",
    ie: "irland* dublin",
    in: "inde indien* delhi",
    se: "sued* stockholm",
    elsewhere:
      "belg* wallon* flamand* luxembourgeois* senegal* ivoirien* maroc* tunis* algeri* congo* japon* bresil* singapour* lanka* zeland* nigeria* kenya* philippin* malaisi* ghan* jamaiq*",
  },
  ages: "an ans",
  homely: "parents jeu jeux joueur* twitch stream* classe eleve* moderateur*",
  trades:
    "acteur* actrice* apiculteur* attaquant* batteu* boucher* boulanger* boxeu* chanteu* coiffeu* comedien* cuisinier* cycliste* danseu* electricien* entraineu* epicier* facteur* footballeu* golfeu* guitariste* homonyme* humoriste* jardinier* menuisier* nageu* pecheu* peintre* plombier* poete* rappeu* romancier* rugbyman sculpteu* sprinteu*",
  otherSpheres:
    "match matchs finale finales ligue buteu* entraineu* tournoi* championnat* medaille* olympique* marathon coureu* coequipie* essais stade trombon* trompett* violon* quatuor chorale* orchestre concert* album* festival exposition* galerie roman* film* theatre ecole ecoles college lycee eleve* recette* restaurant* boulangerie ferme tracteur* petanque golf rugby football* tennis hockey basket* handball natation",
  otherSenses:
    "coiffeu* cheveux roscosmos baikonour mercure zenith brassee* ale ales comedie* musical* chanteu* arena* scene larve* tomate* constructeur* berline* automobile* cinema* skate* sonde* orbite* nasa biere* brasseur* gorgee* pub pubs houblon* film* fan fans tube tubes immobilier* immobiliere* fusee* roman* album* concert* rock festival serie hotel* stade magazine* metro bus train* ferroviaire* physi* chimi* neutron* particule* documentaire* theorie objectif* dentifrice*",
};

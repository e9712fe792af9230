import type { LanguageWords } from "./language-words";

/** A sentence whose name in brackets must be recognised. */
export const ENGLISH_EXAMPLE = "Ministers were told to move their talks to [Signal], an encrypted messenger.";

export const ENGLISH: LanguageWords = {
  language: "en",
  capitals: "headlines",
  functionWords:
    "that of to is it for as was be by he she they we you i are have has had if so what when where who will would may can do did about after before although because since until through under against between yet still why how here there now then from within despite unlike only even",
  determiners: "the a an this each every another any some his her its their our my your",
  listing: "and or nor neither either both not with than but versus like",
  namedAfter:
    "cup street road avenue lane square park prize award medal stadium arena hall tower bridge hospital university college institute foundation",
  places: "district town city village county parish island river lake bay isle valley port mount cape",
  locating: "in near across",
  dating:
    "monday tuesday wednesday thursday friday saturday sunday in since until till by through throughout during last next early late mid from to before after of on",
  months: "january february march april may june july august september october november december",
  honorifics: "mr mrs ms miss colleague lord lady baroness",
  offices:
    "minister* secretary attorney senator* sen sens representative rep reps congressman congresswoman commissioner rapporteur president chancellor speaker mp mps mep meps governor chair* deputy lawmaker*",
  seats:
    "senator* sen sens representative rep reps congressman congresswoman rapporteur mp mps mep meps deputy lawmaker*",
  nounsBefore: "app apps messenger* service platform rival competitor provider company firm protocol network",
  nounsAfter:
    "homeserver* desktop ceo app apps messenger* messaging platform chat* group* channel* call* message* text* thread* account* user* conversation* server* client* protocol foundation founder* president* chief boss meeting* network* style phones provider* inbox contact* bot bots dm dms",
  media: "on via over through using without",
  being: "is was remains became becomes",
  auxiliaries: "will would has had was cannot could does did won wouldn couldn isn doesn didn",
  predicates:
    "*ed answers hits wins goes gets makes takes gives puts calls ends opens closes turns holds pays plans seeks wants claims faces loses stays begins works offers lets allows helps deserves belongs lost went made took gave got stood found never also already always just alone itself",
  subject:
    "encrypt* decrypt* e2ee messenger* messaging backdoor* cryptograph* wiretap* eavesdrop* surveillance metadata spyware plaintext",
  topic:
    "encrypt* decrypt* e2ee backdoor* cryptograph* wiretap* eavesdrop* surveil* metadata spyware plaintext ciphertext interception*",
  setting:
    "icloud ministr* developer* phone* number* sms download* device* admin* moderat* priva* police court* subpoena* warrant* data tech* iphone* android* leak* cloud key keys scan* intercept* investigat* detective* officer* regulator* send* sent meet talk* post* read* writ* wrote mail* email* internet online protest* raid* served passport* drug* gang* suspect* minister* source* journalist* sticker* handset* username* hack* terror* extremis* prosecut* inquiry testif* screenshot* abuse* csam tribunal* fbi europol gchq nsa ofcom interpol outage* meta apple google microsoft facebook instagram durov whittaker",
  actions:
    "mov* agree* keep* hand* pull* use* using install* download* switch* via delet* ban* block* join* quit* leav* left said say* told host* lets refus* threaten* warn* store* hand* collect* sell* oppos* run* insist* worr* comply rel* ask* need* add* trust* publish* reject* fight* sue* launch* appeal* resist* defy defies cooperat* respond* reveal* share* confirm* deny denies denied vow*",
  lawmaking:
    "bill law* vot* amend* reauthori* caucus* sunset parliament* senat* commons congress* house committee* minister* mps mep* council legislat* regulat* clause* rapporteur* commission* govern* directive brussels sponsor* diplomat* deput* order lords ballot* article*",
  publicLife:
    "congratulat* party parties tory tories labour conservative* liberal* democrat* republican* whip politic* election* electoral elected campaign* cabinet opposition ministry ministries constituen* coalition aclu hearing* markup summit embassy ambassador* immigration policy policies spokes* laws lawful attorney justice security",
  legalTexts: "act law bill code directive constitution convention treaty",
  belonging: "of in to for",
  about: "on to concerning regarding against",
  earlier: "previous last former earlier past",
  sittings: "parliament congress session legislature",
  complements: "of among between amid over",
  jurisdictions: {
    us: "york california* texas florida* ohio oregon arizona colorado connecticut illinois iowa kansas kentucky louisiana massachusetts michigan minnesota missouri montana nebraska nevada pennsylvania tennessee utah wisconsin wyoming american* washington senator* sen sens representative* rep reps congress* republican* democrat* capitol gop fbi nsa doj",
    uk: "britain british london westminster whitehall lords commons downing tory tories labour mps gchq ofcom england scotland",
    fr: "france french paris elysee macron*",
    eu: "european brussels strasbourg mep meps eu commissioner* eurodeput*",
    de: "german* berlin bundestag bavaria*",
    ie: "td tds oireachtas seanad ireland irish dublin dail tanaiste taoiseach garda*",
    ca: "canad* ottawa quebec* ontario alberta toronto vancouver montreal",
    au: "australia* canberra sydney melbourne esafety queensland*",
    in: "india* delhi mumbai lok",
    ch: "swiss switzerland bern geneva zurich",
    se: "swed* stockholm riksdag*",
    elsewhere: "singapor* lanka* zealand* nigeria* kenya* japan* philippin* malaysia* brazil* ghana* jamaica*",
  },
  ages: "year years",
  homely: "parent* gamer* game games twitch stream* troll* mute* player* classroom* pupil* homework",
  trades:
    "actor actress baker bassist batsman batter beekeeper bowler boxer butcher carpenter chef comedian cricketer cyclist dancer dj drummer electrician footballer fryer gardener goalkeeper goalscorer golfer grocer guitarist hairdresser jockey midfielder namesake novelist painter pitcher plumber poet postman quarterback racer rapper referee screenwriter sculptor shopkeeper singer songwriter sprinter striker swimmer umpire winger",
  otherSpheres:
    "match matches final finals semifinal* quarterfinal* league cup goals scored coach* midfield* defender* wicket* innings overs bowl* tournament championship* medal* olympic* marathon race races racing squad teammate* playoff* trombon* trumpet* violin* octet quartet choir* orchestra gig gigs concert* album* festival gallery exhibition novel* film* theatre theater pupils lessons headteacher headmaster classroom* recipe* restaurant* bakery farm tractor* allotment* darts snooker golf rugby football* cricket* tennis hockey basketball baseball boxing swim*",
  otherSenses:
    "hatchback* tomato* crop crops growers airline* flew larva* moth moths toothpaste* publishing rockers gig gigs concert* carmaker* automaker* sedan sedans cinema* skate* orbit* nasa pint pints beer* brewer* brewing ale ales pub pubs film* movie* drama* thriller* sitcom* musical* comedy opera rocket* spacecraft novel novels fan fans memoir* album* band song* episode* season* hotel* stadium insur* magazine* plc ltd rail* train* traffic physic* chemi* particle* neutron* theory lecture* documentar* lens* html toyota orchestra",
};

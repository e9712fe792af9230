import type { Language } from "../model/language";
import type { Counts } from "../model/vote";

/** The article of the welcome page: our own words, true facts, plain text as on any news page. */
export type Sample = {
  /** Name of the newspaper, which does not exist. */
  readonly paper: string;
  readonly section: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
};

/** ISO date of the article; `index.html` declares the same one. The vote was taken the evening before. */
export const SAMPLE_DATE = "2025-03-21";

/** Votes in ballot 1102, as the article tells and its bar draws them. */
export const SAMPLE_COUNTS: Counts = { for: 24, against: 119, abstention: 6, didNotVote: 2 };

export const SAMPLES: Readonly<Record<Language, Sample>> = {
  en: {
    paper: "The Lobby Ledger",
    section: "Parliament",
    headline: "Near midnight, a vote by name on encrypted messages",
    paragraphs: [
      "It was shortly before midnight on 20 March when the figures were read out: 24 for, 119 against, 6 abstentions. Article 8 ter of the narcotrafic bill, added by the Senate and deleted in committee, was not coming back. It would have made services such as Signal and WhatsApp open targeted exchanges to the intelligence services.",
      "The interior minister, Bruno Retailleau, had urged members to pass it, and Gérald Darmanin, at Justice, backed it too. The deletion had been asked for in several amendments, one of them by Antoine Léaument.",
      "That evening the voting machine had failed. Naïma Moutchou, in the chair, had the members called one by one; as the person presiding, she did not vote.",
      "Earlier in the day the Assembly had extended the algorithmic analysis of connection data to organised crime, by 79 to 26. A status for offenders who help the courts had found near-unanimity: 103 votes, and none against.",
    ],
  },
  fr: {
    paper: "La Gazette des travées",
    section: "Parlement",
    headline: "Vers minuit, un vote par appel nominal sur les messageries chiffrées",
    paragraphs: [
      "Il était près de minuit, le 20\u00A0mars, quand les chiffres ont été lus\u00A0: 24 pour, 119 contre, 6 abstentions. L’article 8\u00A0ter de la proposition de loi narcotrafic, ajouté par le Sénat puis supprimé en commission, ne reviendrait pas. Il aurait obligé des messageries comme Signal et WhatsApp à ouvrir des échanges ciblés aux services de renseignement.",
      "Le ministre de l’intérieur, Bruno Retailleau, avait appelé à l’adopter, et Gérald Darmanin, à la justice, le soutenait aussi. Plusieurs amendements, dont celui d’Antoine Léaument, en avaient demandé la suppression.",
      "Ce soir-là, la machine à voter était tombée en panne. Naïma Moutchou, au fauteuil, a fait appeler les députés un par un\u202F; présidant la séance, elle n’a pas voté.",
      "Plus tôt dans la journée, la même assemblée avait étendu à la criminalité organisée l’analyse algorithmique des données de connexion, par 79 voix contre 26. Le statut des repentis qui aident la justice avait fait la quasi-unanimité\u00A0: 103 voix, aucune contre.",
    ],
  },
};

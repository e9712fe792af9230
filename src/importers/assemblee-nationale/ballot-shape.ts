import * as v from "valibot";

/**
 * The shape of one ballot in the Assembly's open data, one JSON file each. Strict throughout: a key that was never met
 * may hold votes that would be lost, so it is refused until somebody has looked at it.
 *
 * Habits of the format: everything is text; a list with one member is that member; an empty list is null; a list is
 * spelt "pours" or, in the Congress, "pour".
 */

const NumberShape = v.pipe(v.string(), v.regex(/^\d+$/, "is no number"), v.transform(Number));

const TruthShape = v.pipe(
  v.picklist(["true", "false"]),
  v.transform((value) => value === "true"),
);

/** Seat and mandate are of no use here; the delegation is left out of some lists. */
const VoterShape = v.strictObject({
  acteurRef: v.pipe(v.string(), v.regex(/^PA\d+$/, "is no id of a member")),
  mandatRef: v.string(),
  parDelegation: v.exactOptional(TruthShape, "false"),
  numPlace: v.exactOptional(v.string()),
  causePositionVote: v.exactOptional(v.picklist(["PAN", "PSE", "MG"])),
});

const VotersShape = v.pipe(v.unknown(), v.transform(voterList), v.array(VoterShape));

/** Voters by position, under either spelling. */
const NamesShape = v.strictObject({
  pours: v.exactOptional(VotersShape),
  pour: v.exactOptional(VotersShape),
  contres: v.exactOptional(VotersShape),
  contre: v.exactOptional(VotersShape),
  abstentions: v.exactOptional(VotersShape),
  abstention: v.exactOptional(VotersShape),
  nonVotants: v.exactOptional(VotersShape),
  nonVotant: v.exactOptional(VotersShape),
});

/** In a group, `nonVotantsVolontaires` repeats the abstentions; in the totals it is 0. It is never added. */
const FiguresShape = v.strictObject({
  nonVotants: NumberShape,
  pour: NumberShape,
  contre: NumberShape,
  abstentions: NumberShape,
  nonVotantsVolontaires: NumberShape,
});

/** `positionMajoritaire` is filled even for a group that cast no vote: it is not used. */
const GroupShape = v.strictObject({
  organeRef: v.pipe(v.string(), v.regex(/^PO\d+$/, "is no id of a group")),
  nombreMembresGroupe: NumberShape,
  vote: v.strictObject({
    positionMajoritaire: v.string(),
    decompteVoix: FiguresShape,
    decompteNominatif: NamesShape,
  }),
});

/** Corrections come as a list of voters, or as several such lists, empty ones included. */
const CorrectedShape = v.pipe(
  v.unknown(),
  v.transform((lists) => (Array.isArray(lists) ? lists.flatMap(voterList) : voterList(lists))),
  v.array(VoterShape),
);

const CorrectionsShape = v.strictObject({
  pours: v.exactOptional(CorrectedShape),
  pour: v.exactOptional(CorrectedShape),
  contres: v.exactOptional(CorrectedShape),
  contre: v.exactOptional(CorrectedShape),
  abstentions: CorrectedShape,
  nonVotants: CorrectedShape,
  nonVotantsVolontaires: CorrectedShape,
});

/** A whole file. */
export const BallotFileShape = v.strictObject({
  scrutin: v.strictObject({
    "@xmlns": v.string(),
    "@xmlns:xsi": v.exactOptional(v.string()),
    uid: v.string(),
    numero: v.string(),
    organeRef: v.string(),
    legislature: v.string(),
    sessionRef: v.string(),
    seanceRef: v.string(),
    dateScrutin: v.pipe(v.string(), v.isoDate("is no date")),
    quantiemeJourSeance: v.string(),
    typeVote: v.strictObject({
      codeTypeVote: v.picklist(["SPO", "SPS", "MOC", "SSG"]),
      libelleTypeVote: v.string(),
      typeMajorite: v.string(),
    }),
    sort: v.strictObject({ code: v.picklist(["adopté", "rejeté"]), libelle: v.string() }),
    titre: v.string(),
    demandeur: v.strictObject({ texte: v.nullable(v.string()), referenceLegislative: v.null() }),
    objet: v.strictObject({
      libelle: v.string(),
      dossierLegislatif: v.exactOptional(v.null()),
      referenceLegislative: v.null(),
    }),
    modePublicationDesVotes: v.literal("DecompteNominatif"),
    lieuVote: v.exactOptional(v.string()),
    syntheseVote: v.strictObject({
      nombreVotants: NumberShape,
      suffragesExprimes: NumberShape,
      nbrSuffragesRequis: NumberShape,
      annonce: v.string(),
      decompte: FiguresShape,
    }),
    ventilationVotes: v.strictObject({
      organe: v.strictObject({
        organeRef: v.string(),
        groupes: v.strictObject({
          groupe: v.pipe(
            v.unknown(),
            v.transform((groups) => [groups].flat()),
            v.array(GroupShape),
          ),
        }),
      }),
    }),
    miseAuPoint: v.exactOptional(
      v.nullable(v.strictObject({ ...CorrectionsShape.entries, dysfonctionnement: CorrectionsShape })),
    ),
  }),
});

/** One ballot, with lists and figures made regular. */
export type Ballot = v.InferOutput<typeof BallotFileShape>["scrutin"];

/** One voter in a list. */
export type BallotVoter = v.InferOutput<typeof VoterShape>;

/** Figures of a group or of the whole ballot. */
export type BallotFigures = v.InferOutput<typeof FiguresShape>;

/** The lists of a group. */
export type BallotNames = v.InferOutput<typeof NamesShape>;

/** A block of corrections made after the vote. */
export type BallotCorrections = v.InferOutput<typeof CorrectionsShape>;

/** One group’s part in a ballot. */
export type BallotGroup = v.InferOutput<typeof GroupShape>;

/** A list of voters as an array; anything else is left as it is, to be refused as no array. */
function voterList(value: unknown): unknown {
  if (value === null) return [];
  const isList = typeof value === "object" && Object.keys(value).join() === "votant";
  return isList && "votant" in value ? [value.votant].flat() : value;
}

/** The state of the live page that is built once with React and once with Vue. */
export type Newsroom = {
  readonly isLive: boolean;
  readonly counted: number;
  readonly author: string;
  readonly rapporteurs: readonly string[];
  readonly hasNote: boolean;
};

export const OPENING: Newsroom = {
  isLive: false,
  counted: 0,
  author: "Olivier Marleix",
  rapporteurs: ["Vincent Caure", "Roger Vicot", "Éric Pauget"],
  hasNote: true,
};

/** What each button of the page does, by what is written on it. */
export const BUTTONS: Readonly<Record<string, (now: Newsroom) => Newsroom>> = {
  "Count a vote": (now) => ({ ...now, counted: now.counted + 1 }),
  "Next author": (now) => ({ ...now, author: "Mathieu Lefèvre" }),
  "Turn the order round": (now) => ({ ...now, rapporteurs: now.rapporteurs.toReversed() }),
  "Name the chair": (now) => ({ ...now, rapporteurs: [...now.rapporteurs, "Florent Boudié"] }),
  "Drop the note": (now) => ({ ...now, hasNote: false }),
};

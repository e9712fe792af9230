import type { Recognition } from "../matcher/recognition";
import type { EntityId } from "../model/entity";
import { neverMarkedOn } from "../model/never-marked";
import type { PageMention } from "../model/page-mention";
import type { PageReport } from "../model/page-report";
import { differOnlyInNeverMarked, type Settings } from "../model/settings";
import type { PageCommand } from "../platform/messages";
import { turn } from "../scanner/slices";
import { isWantedBy, MOST_MARKS } from "./choose-marks";
import { type Choice, createPresentation, type Presentation, type PresentationOptions } from "./presentation";
import { startReading } from "./reading";

/** Milliseconds over which changes of the number of marks are gathered before the badge is told. */
const COUNT_MS = 100;
/** The same, of a badge that already shows a number: on a page that never rests it changes all the time. */
const RECOUNT_MS = 500;

export type Marking = {
  /**
   * Takes over new settings: kinds, density, look, delay, language. Where members are marked is settled when the page is
   * read.
   */
  apply(settings: Settings): void;
  /** What is mentioned, in order of appearance, and what waits to be marked. */
  report(): Pick<PageReport, "entities" | "waiting">;
  /** Scrolls to the first mention of an entity, marks it and opens its card. @returns false when it is not mentioned here */
  reveal(entity: EntityId): boolean;
  obey(command: PageCommand): void;
  /** Reads the whole page again. */
  rescan(): void;
  /** Marks as many mentions as there are, as long as this article stays. */
  showAll(): void;
};

/**
 * Marks the mentions of the page and shows their cards, until `signal` aborts; then the page is as it was. Most pages
 * mention nobody: what marks and cards need is made for the first mention that is wanted, and costs them nothing.
 */
export function startMarking(
  options: Omit<PresentationOptions, "choice"> & {
    readonly settings: Settings;
    readonly recognition: Promise<Recognition | null>;
    /** The document was written anew: marking has to begin again. */
    readonly documentReplaced: () => void;
  },
): Marking {
  const { document, background, signal } = options;
  const choice: Choice = { settings: options.settings, most: MOST_MARKS, asked: new Set() };
  let shown: Presentation | null = null;
  /** Mentions of what the reader does not want marked, found before any other; and the first that is wanted, for a moment. */
  const unshown = new Set<PageMention>();
  let counting: ReturnType<typeof setTimeout> | null = null;
  /** How many the background was told of last; null where it has to be told again. */
  let told: number | null = null;

  function add(mentions: readonly PageMention[]) {
    if (shown) return shown.highlighter.add(mentions);
    for (const mention of mentions) unshown.add(mention);
    // What shows the first mention takes as long to make as the mention to find: not both at a time.
    if (isAnyWanted()) void turn("soon").then(present);
  }
  function isAnyWanted(): boolean {
    return [...unshown].some(isWantedBy(choice.settings, options.site));
  }
  function present() {
    if (shown || signal.aborted || !isAnyWanted()) return;
    shown = createPresentation({ ...options, choice });
    shown.highlighter.add([...unshown]);
    unshown.clear();
    tellCount();
  }
  function remove(mentions: ReadonlySet<PageMention>) {
    for (const mention of mentions) unshown.delete(mention);
    shown?.highlighter.remove(mentions);
  }
  function tellCount() {
    if (!shown) return;
    counting ??= setTimeout(
      () => {
        counting = null;
        const entities = shown?.count() ?? 0;
        if (entities !== told) background.counted(entities);
        told = entities;
      },
      told === null ? COUNT_MS : RECOUNT_MS,
    );
  }

  signal.addEventListener("abort", () => {
    if (counting !== null) clearTimeout(counting);
    background.counted(0);
  });
  const reading = startReading({
    document,
    recognition: options.recognition,
    rankAndFile: choice.settings.rankAndFile,
    marks: {
      add,
      remove,
      removeAll: () => {
        unshown.clear();
        shown?.highlighter.removeAll();
      },
      keep: () => shown?.highlighter.keep(),
    },
    changed: tellCount,
    articleReplaced: () => {
      choice.most = MOST_MARKS;
      choice.asked.clear();
      shown?.card.close();
      shown?.highlighter.choose();
    },
    documentReplaced: options.documentReplaced,
    signal,
  });

  return {
    apply: (next) => {
      const keepsCard = differOnlyInNeverMarked(choice.settings, next);
      choice.settings = next;
      if (keepsCard) shown?.card.notMarked(neverMarkedOn(next.neverMarked, options.site));
      else shown?.card.close();
      shown?.highlighter.style(next.markStyle);
      shown?.highlighter.choose();
      present();
      // Whether it is shown may be what was changed, and a page that comes back has lost it.
      told = null;
      tellCount();
    },
    report: () => shown?.report() ?? { entities: [], waiting: 0 },
    reveal: (entity) => shown?.steps.reveal(entity) ?? false,
    obey: (command) => {
      if (command === "close-card") shown?.card.close();
      else shown?.steps.go(command);
    },
    rescan: () => {
      choice.asked.clear();
      reading.again();
    },
    showAll: () => {
      choice.most = null;
      shown?.highlighter.choose();
    },
  };
}

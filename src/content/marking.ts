import { type CardHandle, createCard } from "../card/card";
import { pageClock } from "../card/clock";
import { createHighlighter } from "../highlighter/highlighter";
import type { Recognition } from "../matcher/recognition";
import { type EntityId, kindOf } from "../model/entity";
import { type MarkWish, neverMarkedOn } from "../model/never-marked";
import type { PageMention } from "../model/page-mention";
import type { PageReport } from "../model/page-report";
import { differOnlyInNeverMarked, type Settings } from "../model/settings";
import type { PageCommand } from "../platform/messages";
import { articleDate } from "../scanner/article-date";
import type { Background } from "./background-door";
import { createCardTargets } from "./card-targets";
import { chooseMarks, MOST_MARKS } from "./choose-marks";
import { reportEntities } from "./found-mentions";
import marksCss from "./marks.css?inline";
import { startReading } from "./reading";
import { createSteps } from "./steps";

/** Milliseconds over which changes of the number of marks are gathered before the badge is told. */
const COUNT_MS = 100;

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

/** Marks the mentions of the page and shows their cards, until `signal` aborts; then the page is as it was. */
export function startMarking(options: {
  readonly document: Document;
  readonly background: Background;
  readonly recognition: Promise<Recognition | null>;
  readonly settings: Settings;
  /** The host name for which the reader may not want some names marked. */
  readonly site: string;
  /** Stores that an entity is marked here no more, or again. @returns false when that could not be stored */
  readonly wish: (entity: EntityId, wish: MarkWish) => Promise<boolean>;
  /** The document was written anew: marking has to begin again. */
  readonly documentReplaced: () => void;
  readonly signal: AbortSignal;
}): Marking {
  const { document, background, site, signal } = options;
  let settings = options.settings;
  let never = neverMarkedOn(settings.neverMarked, site);
  let most: number | null = MOST_MARKS;
  let waiting = 0;
  const asked = new Set<PageMention>();
  let counting: ReturnType<typeof setTimeout> | null = null;
  const highlighter = createHighlighter({ document, css: marksCss, signal });
  const targetOf = createCardTargets(highlighter);

  const card: CardHandle = createCard({
    document,
    hitTest: (x, y) => {
      const mention = highlighter.hitTest(x, y);
      return mention && targetOf(mention);
    },
    drawCard: (entity, mention, backTo) =>
      background.card({ entity, articleDate: articleDate(document), mention, backTo }),
    look: () => background.look(),
    openRecord: (entity) => background.openRecord(entity),
    openDelay: () => settings.openDelay,
    wish: options.wish,
    clock: pageClock(window),
    signal,
  });
  const steps = createSteps({
    document,
    marks: highlighter.marks,
    mentions: shownMentions,
    rectsOf: highlighter.rectsOf,
    open: (mention, how) => {
      if (!highlighter.marks().includes(mention)) {
        asked.add(mention);
        choose();
      }
      card.open(targetOf(mention), how);
    },
  });

  /** Mentions of what the reader wants marked, whether they are or not. */
  function shownMentions(): PageMention[] {
    return highlighter.mentions().filter(({ entity }) => settings.kinds[kindOf(entity)] && !never.has(entity));
  }
  function choose() {
    const { kinds, density } = settings;
    highlighter.choose((mentions) => {
      const choice = chooseMarks(mentions, { kinds, never, density, most, asked });
      waiting = choice.waiting;
      return choice.marks;
    });
  }
  function tellCount() {
    counting ??= setTimeout(() => {
      counting = null;
      background.counted(reportEntities(shownMentions()).length);
    }, COUNT_MS);
  }

  signal.addEventListener("abort", () => {
    if (counting !== null) clearTimeout(counting);
    background.counted(0);
  });
  highlighter.style(settings.markStyle);
  choose();
  const reading = startReading({
    document,
    recognition: options.recognition,
    rankAndFile: settings.rankAndFile,
    highlighter,
    changed: tellCount,
    articleReplaced: () => {
      card.close();
      most = MOST_MARKS;
      asked.clear();
      choose();
    },
    documentReplaced: options.documentReplaced,
    signal,
  });

  return {
    apply: (next) => {
      const keepsCard = differOnlyInNeverMarked(settings, next);
      settings = next;
      never = neverMarkedOn(next.neverMarked, site);
      if (keepsCard) card.notMarked(never);
      else card.close();
      highlighter.style(next.markStyle);
      choose();
      tellCount();
    },
    report: () => {
      highlighter.marks();
      return { entities: reportEntities(shownMentions()), waiting };
    },
    reveal: steps.reveal,
    obey: (command) => {
      if (command === "close-card") card.close();
      else steps.go(command);
    },
    rescan: () => {
      asked.clear();
      reading.again();
    },
    showAll: () => {
      most = null;
      choose();
    },
  };
}

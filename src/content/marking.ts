import { type CardHandle, createCard } from "../card/card";
import { pageClock } from "../card/clock";
import { createHighlighter } from "../highlighter/highlighter";
import type { Recognition } from "../matcher/recognition";
import { type EntityId, kindOf } from "../model/entity";
import type { PageMention } from "../model/page-mention";
import type { ReportedEntity } from "../model/page-report";
import type { Settings } from "../model/settings";
import type { PageCommand } from "../platform/messages";
import { articleDate } from "../scanner/article-date";
import type { Background } from "./background-door";
import { createCardTargets } from "./card-targets";
import { reportEntities } from "./found-mentions";
import { readMentions } from "./read-mentions";
import { createSteps } from "./steps";

/** Milliseconds over which changes of the number of marks are gathered before the badge is told. */
const COUNT_MS = 100;

export type Marking = {
  /** Takes over new settings: kinds, delay, language. Where members are marked is settled when the page is read. */
  apply(settings: Settings): void;
  /** What is marked, in order of appearance. */
  entities(): readonly ReportedEntity[];
  /** Scrolls to the first mention of an entity and opens its card. @returns false when it is not marked here */
  reveal(entity: EntityId): boolean;
  obey(command: PageCommand): void;
};

/** Marks the mentions of the page and shows their cards, until `signal` aborts; then the page is as it was. */
export function startMarking(options: {
  readonly document: Document;
  readonly background: Background;
  readonly recognition: Promise<Recognition | null>;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}): Marking {
  const { document, background, signal } = options;
  let settings = options.settings;
  const { rankAndFile } = settings;
  let counting: ReturnType<typeof setTimeout> | null = null;
  const highlighter = createHighlighter(document, signal);
  const isShown = (mention: PageMention) => settings.kinds[kindOf(mention.entity)];
  const targetOf = createCardTargets(highlighter);
  highlighter.filter(isShown);

  const card: CardHandle = createCard({
    document,
    hitTest: (x, y) => {
      const mention = highlighter.hitTest(x, y);
      return mention && targetOf(mention);
    },
    drawCard: (entity, mention, backTo) =>
      background.card({ entity, articleDate: articleDate(document), mention, backTo }),
    look: () => background.look(),
    openDelay: () => settings.openDelay,
    clock: pageClock(window),
    signal,
  });
  const steps = createSteps({ document, highlighter, open: (mention, how) => card.open(targetOf(mention), how) });

  function tellCount() {
    counting ??= setTimeout(() => {
      counting = null;
      background.counted(reportEntities(highlighter.mentions()).length);
    }, COUNT_MS);
  }

  signal.addEventListener("abort", () => {
    if (counting !== null) clearTimeout(counting);
    background.counted(0);
  });
  void options.recognition.then((recognition) => {
    if (recognition && !signal.aborted)
      return readMentions({ document, recognition, highlighter, rankAndFile, changed: tellCount, signal });
  });

  return {
    apply: (next) => {
      settings = next;
      card.close();
      highlighter.filter(isShown);
      tellCount();
    },
    entities: () => reportEntities(highlighter.mentions()),
    reveal: steps.reveal,
    obey: (command) => {
      if (command === "close-card") card.close();
      else steps.go(command);
    },
  };
}

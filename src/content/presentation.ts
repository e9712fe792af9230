import { type CardHandle, createCard } from "../card/card";
import { pageClock } from "../card/clock";
import { createHighlighter, type Highlighter } from "../highlighter/highlighter";
import type { EntityId } from "../model/entity";
import type { MarkWish } from "../model/never-marked";
import type { PageMention } from "../model/page-mention";
import type { PageReport } from "../model/page-report";
import type { Settings } from "../model/settings";
import { articleDate } from "../scanner/article-date";
import type { Background } from "./background-door";
import { createCardTargets } from "./card-targets";
import { chooseMarks, isWantedBy } from "./choose-marks";
import { reportEntities } from "./found-mentions";
import marksCss from "./marks.css?inline";
import { createSteps, type Steps } from "./steps";

/** What the marks of a page go by. */
export type Choice = {
  settings: Settings;
  /** Marks at most, unless the reader wants every mention; null: no limit. */
  most: number | null;
  /** Mentions the reader went to by name. */
  readonly asked: Set<PageMention>;
};

export type PresentationOptions = {
  readonly document: Document;
  readonly background: Background;
  readonly choice: Choice;
  /** The host name for which the reader may not want some names marked. */
  readonly site: string;
  /** Stores that an entity is marked here no more, or again. @returns false when that could not be stored */
  readonly wish: (entity: EntityId, wish: MarkWish) => Promise<boolean>;
  readonly signal: AbortSignal;
};

/** What the reader sees of a page's mentions: their marks and their cards. */
export type Presentation = {
  readonly highlighter: Highlighter;
  readonly steps: Steps;
  readonly card: CardHandle;
  report(): Pick<PageReport, "entities" | "waiting">;
  /** How many entities there are that the reader wants marked. */
  count(): number;
};

/** Begins to show mentions, of which there are none yet, until `signal` aborts; then the page is as it was. */
export function createPresentation(options: PresentationOptions): Presentation {
  const { document, background, choice, site, signal } = options;
  let waiting = 0;
  const highlighter = createHighlighter({
    document,
    css: marksCss,
    style: choice.settings.markStyle,
    pick: (mentions) => {
      const { settings, most, asked } = choice;
      const chosen = chooseMarks(mentions, { isWanted: wanted(), density: settings.density, most, asked });
      waiting = chosen.waiting;
      return chosen.marks;
    },
    signal,
  });
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
    openDelay: () => choice.settings.openDelay,
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
        choice.asked.add(mention);
        highlighter.choose();
      }
      card.open(targetOf(mention), how);
    },
  });

  function wanted() {
    return isWantedBy(choice.settings, site);
  }
  /** Mentions of what the reader wants marked, whether they are or not. */
  function shownMentions(): PageMention[] {
    return highlighter.mentions().filter(wanted());
  }

  return {
    highlighter,
    steps,
    card,
    report: () => {
      highlighter.marks();
      return { entities: reportEntities(shownMentions()), waiting };
    },
    count: () => new Set(shownMentions().map(({ entity }) => entity)).size,
  };
}

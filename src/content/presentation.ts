import { type CardHandle, createCard } from "../card/card";
import { pageClock } from "../card/clock";
import { createHighlighter, type Highlighter } from "../highlighter/highlighter";
import type { EntityId } from "../model/entity";
import { type MarkWish, neverMarkedOn } from "../model/never-marked";
import type { PageMention } from "../model/page-mention";
import type { PageReport } from "../model/page-report";
import { differOnlyInNeverMarked, type Settings } from "../model/settings";
import { articleDate } from "../scanner/article-date";
import type { Background } from "./background-door";
import { createCardTargets } from "./card-targets";
import { chooseMarks, isWantedBy, MOST_MARKS } from "./choose-marks";
import { reportEntities } from "./found-mentions";
import marksCss from "./marks.css?inline";
import { createSteps, type Steps } from "./steps";

export type PresentationOptions = {
  readonly document: Document;
  readonly background: Background;
  readonly settings: Settings;
  /** The host name for which the reader may not want some names marked. */
  readonly site: string;
  /** Marks at most, unless the reader wants every mention; null: no limit. */
  readonly most: number | null;
  /** Stores that an entity is marked here no more, or again. @returns false when that could not be stored */
  readonly wish: (entity: EntityId, wish: MarkWish) => Promise<boolean>;
  readonly signal: AbortSignal;
};

/** What the reader sees of a page's mentions: their marks and their cards. */
export type Presentation = {
  readonly highlighter: Pick<Highlighter, "add" | "remove" | "removeAll" | "keep">;
  readonly steps: Steps;
  readonly card: Pick<CardHandle, "close">;
  /** Takes over new settings: kinds, density, look, delay, language. */
  apply(settings: Settings): void;
  report(): Pick<PageReport, "entities" | "waiting">;
  /** How many entities there are that the reader wants marked. */
  count(): number;
  /** Marks as many mentions as there are. */
  showAll(): void;
  /** Forgets which mentions the reader went to by name. */
  forgetAsked(): void;
  /** Another article is about to be read. */
  turnPage(): void;
};

/** Begins to show mentions, of which there are none yet, until `signal` aborts; then the page is as it was. */
export function createPresentation(options: PresentationOptions): Presentation {
  const { document, background, site, signal } = options;
  let { settings, most } = options;
  let isWanted = isWantedBy(settings, site);
  let waiting = 0;
  const asked = new Set<PageMention>();
  const highlighter = createHighlighter({
    document,
    css: marksCss,
    style: settings.markStyle,
    pick: marksAmong,
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
    openDelay: () => settings.openDelay,
    wish: options.wish,
    clock: pageClock(window),
    signal,
  });
  const steps = createSteps({
    document,
    marks: highlighter.marks,
    mentions: () => highlighter.mentions().filter(isWanted),
    rectsOf: highlighter.rectsOf,
    open: (mention, how) => {
      if (!highlighter.marks().includes(mention)) {
        asked.add(mention);
        highlighter.choose();
      }
      card.open(targetOf(mention), how);
    },
  });

  function marksAmong(mentions: readonly PageMention[]): readonly PageMention[] {
    const choice = chooseMarks(mentions, { isWanted, density: settings.density, most, asked });
    waiting = choice.waiting;
    return choice.marks;
  }

  return {
    highlighter,
    steps,
    card,
    apply: (next) => {
      const keepsCard = differOnlyInNeverMarked(settings, next);
      settings = next;
      isWanted = isWantedBy(next, site);
      if (keepsCard) card.notMarked(neverMarkedOn(next.neverMarked, site));
      else card.close();
      highlighter.style(next.markStyle);
      highlighter.choose();
    },
    report: () => {
      highlighter.marks();
      return { entities: reportEntities(highlighter.mentions().filter(isWanted)), waiting };
    },
    count: () => {
      const entities = new Set<EntityId>();
      for (const mention of highlighter.mentions()) if (isWanted(mention)) entities.add(mention.entity);
      return entities.size;
    },
    showAll: () => {
      most = null;
      highlighter.choose();
    },
    forgetAsked: () => asked.clear(),
    turnPage: () => {
      card.close();
      most = MOST_MARKS;
      asked.clear();
      highlighter.choose();
    },
  };
}

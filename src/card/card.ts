import type { DrawnCard, MentionNote } from "../model/drawing";
import type { EntityId } from "../model/entity";
import type { MarkWish } from "../model/never-marked";
import { createCardView } from "./card-view";
import type { Clock } from "./clock";
import { createController } from "./controller";
import type { CardTarget } from "./target";
import { watchTriggers } from "./triggers";

/** What a card needs from the page and from the background. */
export type CardOptions = {
  readonly document: Document;
  readonly clock: Clock;
  /** Aborting takes the card and every listener out of the page. */
  readonly signal: AbortSignal;
  /** The mention under a point of the viewport, in CSS px. Called at most once a frame. */
  hitTest(x: number, y: number): CardTarget | null;
  /** Draws the card of an entity; null where there is no record. `backTo`: the name of the card it follows on. */
  drawCard(entity: EntityId, mention: MentionNote, backTo: string | null): Promise<DrawnCard | null>;
  /** The style sheet of cards. Asked for together with the first card. */
  look(): Promise<string>;
  /** Opens the record page of an entity, away from this page. */
  openRecord(entity: EntityId): void;
  /** ms of rest on a word before its card opens; null: by click or keyboard only. */
  openDelay(): number | null;
  /** Has an entity marked no more, or again. @returns false when that could not be stored */
  wish(entity: EntityId, wish: MarkWish): Promise<boolean>;
};

/** The card of a page, for whoever asks for it by other means than the pointer. */
export type CardHandle = {
  /** Opens the card of a mention at once and moves the focus into it. */
  open(target: CardTarget, how: "keyboard" | "popup"): void;
  close(): void;
  isOpen(): boolean;
  /** The entities that are not to be marked are others now: an open card stays, and says so of its own. */
  notMarked(entities: ReadonlySet<EntityId>): void;
};

/**
 * Watches the pointer and shows the cards of a page. It adds nothing to the page before a card first opens, and
 * nothing stays in it after one is closed.
 */
export function createCard(options: CardOptions): CardHandle {
  const { document, clock, signal, hitTest } = options;
  let look = "";

  const controller = createController({
    clock,
    openDelay: options.openDelay,
    async ask(entity, { mention: { rule, confirmedBy }, surface, index, total }, backTo) {
      const note = { rule, confirmedBy, surface, index, total };
      const [card] = await Promise.all([options.drawCard(entity, note, backTo), lookOnce()]);
      return card;
    },
    draw: (shown, before) => view.draw(shown, before),
  });
  const { send, state } = controller;
  const { wish, openRecord } = options;
  const view = createCardView({ document, now: clock.now, look: () => look, send, wish, openRecord });

  async function lookOnce() {
    if (look === "") look = await options.look();
  }

  watchTriggers({
    document,
    clock,
    signal,
    hitTest,
    send,
    zone: view.zone,
    isFromCard: view.isOrigin,
    state,
    follow: view.follow,
  });
  signal.addEventListener("abort", () => send({ type: "dismiss" }), { once: true });

  return {
    open: (target) => send({ type: "keyboard", target, at: clock.now() }),
    close: () => send({ type: "dismiss" }),
    isOpen: () => state().shown !== null,
    notMarked: (entities) => {
      const entity = state().shown?.target.mention.entity;
      if (entity) send({ type: entities.has(entity) ? "unmarked" : "marked" });
    },
  };
}

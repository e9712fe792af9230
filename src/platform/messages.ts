import type { Runtime } from "webextension-polyfill";
import type { MentionNote } from "../model/drawing";
import { type EntityId, isEntityId } from "../model/entity";
import { LANGUAGES, type Language } from "../model/language";
import { MENTION_RULES } from "../model/mention";
import { MARK_WISHES, type MarkWish } from "../model/never-marked";
import type { PageReport } from "../model/page-report";
import type { RecognitionData } from "../model/recognition";
import { isRecordId, type RecordId } from "../model/record-id";
import { LONGEST_SEARCH, type SearchResult } from "../model/search";

/** What a reader can ask for by keyboard. The names are those of `commands` in the manifest. */
export type PageCommand = "next-mention" | "previous-mention" | "open-card" | "close-card";

export const PAGE_COMMANDS: readonly PageCommand[] = ["next-mention", "previous-mention", "open-card", "close-card"];

/**
 * Every message between two worlds: what is asked, and what is answered. The receiver checks sender and shape
 * (`isMessage`) and answers only its own.
 */
export type Messages = {
  /**
   * Page → background: the card of an entity, drawn; null when there is no record. Dates are ISO. `backTo`: the name of the
   * card it follows on. The answer is a `DrawnCard` as JSON: Firefox takes several times as long to hand over a tree of objects.
   */
  card: {
    ask: { entity: EntityId; articleDate: string | null; mention: MentionNote; backTo: string | null };
    answer: string | null;
  };
  /** Record page → background: a `RecordContent` as JSON, for the reason given above; null when there is no record. */
  record: { ask: { id: RecordId; language: Language }; answer: string | null };
  /** Page → background: the record page of an entity, in a tab of its own. No page may link into the extension. */
  openRecord: { ask: { entity: EntityId }; answer: null };
  /** Page → background: the style sheet of cards. */
  look: { ask: Record<never, never>; answer: string };
  /** Popup → background: names of entities as shown, in the reader's language. */
  names: { ask: { entities: readonly EntityId[] }; answer: Readonly<Record<string, string>> };
  /** Extension pages → background: records a reader may mean, the likeliest first, in the reader's language. */
  search: { ask: { text: string }; answer: readonly SearchResult[] };
  /** Page → background: names and vocabulary, where the storage has none. */
  recognition: { ask: Record<never, never>; answer: RecognitionData };
  /** Page → background: whether an entity is marked on a host name from now on; false when that could not be stored. */
  wish: { ask: { entity: EntityId; hostname: string; wish: MarkWish }; answer: boolean };
  /** Page → background: how many entities are marked, for the badge of its tab. */
  counted: { ask: { entities: number }; answer: null };
  /** Popup → page: what is marked. */
  report: { ask: Record<never, never>; answer: PageReport };
  /** Popup → page: scroll to the first mention of an entity and open its card. */
  reveal: { ask: { entity: EntityId }; answer: boolean };
  /** Popup → page: read the whole page again. */
  rescan: { ask: Record<never, never>; answer: null };
  /** Popup → page: mark also what waits because a page has many mentions. */
  showAll: { ask: Record<never, never>; answer: null };
  /** Background → page: a keyboard command. */
  command: { ask: { command: PageCommand }; answer: null };
};

export type MessageName = keyof Messages;

export type Message<Name extends MessageName = MessageName> = {
  [Each in Name]: { readonly type: Each } & Messages[Each]["ask"];
}[Name];

type Check = (value: Readonly<Record<string, unknown>>) => boolean;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

type Shapes = { readonly [Name in MessageName]?: Check };

/** What the background is asked. */
export const ASKED_OF_BACKGROUND: Shapes = {
  card: ({ entity, articleDate, mention, backTo }) =>
    isEntityId(entity) &&
    (articleDate === null || (typeof articleDate === "string" && ISO_DATE.test(articleDate))) &&
    isMentionNote(mention) &&
    (backTo === null || isShort(backTo)),
  record: ({ id, language }) => isRecordId(id) && LANGUAGES.some((known) => known === language),
  openRecord: ({ entity }) => isEntityId(entity),
  look: () => true,
  names: ({ entities }) => Array.isArray(entities) && entities.length <= MOST_NAMES && entities.every(isEntityId),
  search: ({ text }) => typeof text === "string" && text.length <= LONGEST_SEARCH,
  recognition: () => true,
  wish: ({ entity, hostname, wish }) =>
    isEntityId(entity) && isShort(hostname) && hostname !== "" && MARK_WISHES.some((known) => known === wish),
  counted: ({ entities }) => Number.isInteger(entities) && Number(entities) >= 0,
};

/** What a page is asked. A table of its own, because every page carries it. */
export const ASKED_OF_PAGE: Shapes = {
  report: () => true,
  reveal: ({ entity }) => isEntityId(entity),
  rescan: () => true,
  showAll: () => true,
  command: ({ command }) => PAGE_COMMANDS.some((known) => known === command),
};

/** More entities than any page has. */
const MOST_NAMES = 5_000;

/** Longest words of a page that are taken over into a card, in UTF-16 code units: longer ones are no name. */
const LONGEST_WORDS = 500;

function isShort(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST_WORDS;
}

function isMentionNote(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { rule, confirmedBy, surface, index, total }: { readonly [Key in keyof MentionNote]?: unknown } = value;
  const words = Array.isArray(confirmedBy) ? confirmedBy : [null];
  const isKnown = MENTION_RULES.some((known) => known === rule);
  return isKnown && [surface, ...words].every(isShort) && Number.isInteger(index) && Number.isInteger(total);
}

/** True when `value` is a well-formed message, as `shapes` has it. */
export function isMessage(value: unknown, shapes: Shapes): value is Message {
  if (typeof value !== "object" || value === null) return false;
  const record: Readonly<Record<string, unknown>> = { ...value };
  const { type } = record;
  if (typeof type !== "string" || !Object.hasOwn(shapes, type)) return false;
  return shapes[type as MessageName]?.(record) ?? false; // `hasOwn` has just said that it is one
}

/** Handlers a world offers, by message. */
export type Handlers = {
  [Name in MessageName]?: (
    message: Message<Name>,
    sender: Runtime.MessageSender,
  ) => Messages[Name]["answer"] | Promise<Messages[Name]["answer"]>;
};

/**
 * Answers messages of the table, from this extension only; silent about all others. Register synchronously, or a
 * sleeping background misses the message that woke it.
 * @returns a function that stops listening.
 */
export function answerMessages(
  runtime: Pick<Runtime.Static, "id" | "onMessage">,
  shapes: Shapes,
  handlers: Handlers,
): () => void {
  // Not async: an async listener answers every message, also those meant for somebody else.
  const listener = (value: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== runtime.id || !isMessage(value, shapes)) return undefined;
    const handler = handlers[value.type] as ((message: Message, sender: Runtime.MessageSender) => unknown) | undefined;
    return handler ? Promise.resolve(handler(value, sender)) : undefined;
  };
  runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

/** Asks the background. Rejects when the extension was updated or removed meanwhile. */
export function askBackground<Name extends MessageName>(
  runtime: Pick<Runtime.Static, "sendMessage">,
  message: Message<Name>,
): Promise<Messages[Name]["answer"]> {
  return runtime.sendMessage(message) as Promise<Messages[Name]["answer"]>;
}

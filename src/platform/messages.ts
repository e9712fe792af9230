import type { Runtime } from "webextension-polyfill";
import type { CardContent } from "../model/card-content";
import { type EntityId, isEntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { PageReport } from "../model/page-report";

/** What a reader can ask for by keyboard. The names are those of `commands` in the manifest. */
export type PageCommand = "next-mention" | "previous-mention" | "open-card" | "close-card";

export const PAGE_COMMANDS: readonly PageCommand[] = ["next-mention", "previous-mention", "open-card", "close-card"];

/**
 * Every message between two worlds: what is asked, and what is answered. The receiver checks sender and shape
 * (`isMessage`) and answers only its own.
 */
export type Messages = {
  /** Page, popup → background: the card of an entity; null when there is no record. Dates are ISO. */
  describe: { ask: { entity: EntityId; articleDate: string | null }; answer: CardContent | null };
  /** Popup → background: names of entities as shown, in the reader's language. */
  names: { ask: { entities: readonly EntityId[] }; answer: Readonly<Record<string, string>> };
  /** Page → background: the words of the interface, in the reader's language; the page bundles none. */
  words: { ask: Record<never, never>; answer: { language: Language; words: Readonly<Record<string, string>> } };
  /** Page → background: how many entities are marked, for the badge of its tab. */
  counted: { ask: { entities: number }; answer: null };
  /** Popup → page: what is marked. */
  report: { ask: Record<never, never>; answer: PageReport };
  /** Popup → page: scroll to the first mention of an entity and open its card. */
  reveal: { ask: { entity: EntityId }; answer: boolean };
  /** Background → page: a keyboard command. */
  command: { ask: { command: PageCommand }; answer: null };
};

export type MessageName = keyof Messages;

export type Message<Name extends MessageName = MessageName> = {
  [Each in Name]: { readonly type: Each } & Messages[Each]["ask"];
}[Name];

type Check = (value: Readonly<Record<string, unknown>>) => boolean;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const SHAPES: Readonly<Record<MessageName, Check>> = {
  describe: (value) =>
    isEntityId(value.entity) &&
    (value.articleDate === null || (typeof value.articleDate === "string" && ISO_DATE.test(value.articleDate))),
  names: (value) => Array.isArray(value.entities) && value.entities.length <= 5_000 && value.entities.every(isEntityId),
  words: () => true,
  counted: (value) => Number.isInteger(value.entities) && Number(value.entities) >= 0,
  report: () => true,
  reveal: (value) => isEntityId(value.entity),
  command: (value) => PAGE_COMMANDS.some((command) => command === value.command),
};

/** True when `value` is a well-formed message of this table. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null) return false;
  const record: Readonly<Record<string, unknown>> = { ...value };
  const check =
    typeof record.type === "string" && Object.hasOwn(SHAPES, record.type)
      ? SHAPES[record.type as MessageName]
      : undefined;
  return check?.(record) ?? false;
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
export function answerMessages(runtime: Pick<Runtime.Static, "id" | "onMessage">, handlers: Handlers): () => void {
  // Not async: an async listener answers every message, also those meant for somebody else.
  const listener = (value: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== runtime.id || !isMessage(value)) return undefined;
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

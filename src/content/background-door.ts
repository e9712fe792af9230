import type { CardContent } from "../model/card-content";
import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import { askBackground, type Message, type MessageName, type Messages } from "../platform/messages";
import type { PageBrowser } from "../platform/page-browser";

/** What the page asks of the background. Where no answer can come, the answer is the absent one. */
export type Background = {
  /** The card of an entity; null when there is no record, or the extension is gone. */
  describe(entity: EntityId, articleDate: string | null): Promise<CardContent | null>;
  words(): Promise<{ language: Language; words: Readonly<Record<string, string>> }>;
  counted(entities: number): void;
};

/**
 * @param gone called when the extension was updated or removed while the page is open: this script is then an orphan
 */
export function createBackgroundDoor(runtime: PageBrowser["runtime"], gone: () => void): Background {
  async function ask<Name extends MessageName>(message: Message<Name>): Promise<Messages[Name]["answer"] | null> {
    // An orphaned content script has no runtime id any more; that is no error, and nothing to tell the page.
    if (!runtime?.id) {
      gone();
      return null;
    }
    try {
      return await askBackground(runtime, message);
    } catch (error) {
      if (!runtime.id) gone();
      else console.error("Key Votes: the background did not answer", message.type, error);
      return null;
    }
  }
  return {
    describe: (entity, articleDate) => ask<"describe">({ type: "describe", entity, articleDate }),
    words: async () => (await ask<"words">({ type: "words" })) ?? { language: "en", words: {} },
    counted: (entities) => void ask<"counted">({ type: "counted", entities }),
  };
}

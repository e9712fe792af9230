import type { DrawnCard } from "../model/drawing";
import type { EntityId } from "../model/entity";
import type { RecognitionData } from "../model/recognition";
import { askBackground, type Message, type MessageName, type Messages } from "../platform/messages";
import type { PageBrowser } from "../platform/page-browser";

/** What the page asks of the background. Where no answer can come, the answer is the absent one. */
export type Background = {
  /** The card of an entity, drawn; null when there is no record, or the extension is gone. */
  card(ask: Messages["card"]["ask"]): Promise<DrawnCard | null>;
  /** Opens the record page of an entity in a tab of its own. */
  openRecord(entity: EntityId): void;
  /** The style sheet of cards. */
  look(): Promise<string>;
  recognition(): Promise<RecognitionData | null>;
  /** Stores whether an entity is marked on a host name. @returns false when it is not stored */
  wish(ask: Messages["wish"]["ask"]): Promise<boolean>;
  counted(entities: number): void;
};

/** A browser may stop the background in the middle of an answer; the second question starts it again. */
const MOST_ATTEMPTS = 2;

/**
 * The door of one page, or of a frame in it.
 * @param options.gone called when the extension was updated or removed while the page is open: this script is then an orphan
 */
export function createBackgroundDoor(
  runtime: PageBrowser["runtime"],
  { frame, gone }: { readonly frame: "window" | "inner"; readonly gone: () => void },
): Background {
  async function ask<Name extends MessageName>(message: Message<Name>): Promise<Messages[Name]["answer"] | null> {
    let failure: unknown = null;
    // An orphaned content script has no runtime id any more; that is no error, and nothing to tell the page.
    for (let attempt = 0; attempt < MOST_ATTEMPTS && runtime?.id; attempt++) {
      try {
        const answer = await askBackground(runtime, message);
        // What Firefox gives where nobody answers any more.
        if (answer !== undefined) return answer;
      } catch (error) {
        failure = error;
      }
    }
    if (!runtime?.id) gone();
    else console.error("Key Votes: no answer to", message.type, failure);
    return null;
  }
  return {
    card: async (asked) => {
      const card = await ask<"card">({ type: "card", ...asked });
      // The background of this very extension has written it from a DrawnCard.
      return card === null ? null : (JSON.parse(card) as DrawnCard);
    },
    openRecord: (entity) => void ask<"openRecord">({ type: "openRecord", entity }),
    look: async () => (await ask<"look">({ type: "look" })) ?? "",
    recognition: () => ask<"recognition">({ type: "recognition" }),
    wish: async (asked) => (await ask<"wish">({ type: "wish", ...asked })) ?? false,
    counted: (entities) => {
      // The toolbar button tells of the page, not of the frames in it.
      if (frame === "window") void ask<"counted">({ type: "counted", entities });
    },
  };
}

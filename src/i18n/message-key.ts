import type messages from "../static/_locales/en/messages.json";

/** A key of the English messages, the table every other language follows. */
export type MessageKey = keyof typeof messages;

/** Keys that come in plural forms, without their ending: `count_abstention` for `count_abstention_one` and `_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

/** A table of words in one language, as in `_locales`, named placeholders included (`$count$`). */
export type Words = Readonly<Record<string, string>>;

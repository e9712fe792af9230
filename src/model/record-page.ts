/**
 * The record page, as a path in the package. With a hash behind it (`recordHash`), it is a lasting address:
 * `record.html#vote:fr/narcotrafic-8-ter-restore`. The build reads this module too, so it imports nothing.
 */
export const RECORD_PAGE = "record.html";

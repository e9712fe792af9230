/** Name of the one element a page gets while a card is open. What is in it is ours, and no text of the page. */
export const CARD_HOST = "key-votes-card";

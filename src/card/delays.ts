/** ms. Whoever reads one card and moves on to the next word has said what they want. The first delay is a setting. */
export const RESHOW_DELAY = 100;

/** ms. Time to come back after slipping off, and to cross other words on the way to the card. */
export const CLOSE_GRACE = 300;

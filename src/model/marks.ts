/** Which mentions of an entity are marked: the first of each section of a page, the first of the page, or every one. */
export const DENSITIES = ["section", "page", "all"] as const;

export type Density = (typeof DENSITIES)[number];

/** How a mark looks: a line of dots under the words, an unbroken line, or a tint behind them. */
export const MARK_STYLES = ["dotted", "solid", "tint"] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];

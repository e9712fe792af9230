import type { FirstYears } from "../model/recognition";
import type { Dataset } from "./dataset";

/** Schemes whose numbers a parliament gives anew: a Bill C-22 of another year is another bill. */
const COUNTED_ANEW = ["bill", "congress", "floridaSenate"];

/** The year in which each bill was introduced whose number another parliament gave, or will give, to another bill. */
export function firstYears({ jurisdictions }: Pick<Dataset, "jurisdictions">): FirstYears {
  const years: Record<string, number> = {};
  for (const [code, { bills }] of Object.entries(jurisdictions)) {
    for (const [slug, { identifiers, journey }] of Object.entries(bills)) {
      const [first] = journey.map(({ date }) => Number(date.slice(0, 4))).sort((one, other) => one - other);
      if (first !== undefined && COUNTED_ANEW.some((scheme) => scheme in identifiers))
        years[`bill:${code}/${slug}`] = first;
    }
  }
  return years;
}

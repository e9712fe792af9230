import type { Localized } from "../model/language";

/** What a publisher asks of whoever reuses its data; `url` is null where the terms stand in no document of their own. */
export type Licence = { readonly name: Localized; readonly url: string | null };

const UNITED_STATES: Licence = {
  name: { fr: "Œuvre du gouvernement des États-Unis : libre", en: "Work of the United States government: free to use" },
  url: null,
};

/** By publisher, where the terms are known: NOTICE tells what was taken and how they are met. The others are cited by address. */
export const LICENCES: Readonly<Record<string, Licence>> = {
  "Assemblée nationale": {
    name: { fr: "Licence Ouverte", en: "Licence Ouverte / Open Licence" },
    url: "https://data.assemblee-nationale.fr/licence-ouverte-open-licence",
  },
  "unitedstates/congress-legislators": { name: { fr: "CC0 1.0", en: "CC0 1.0" }, url: null },
  "Clerk of the US House of Representatives": UNITED_STATES,
  "United States Senate": UNITED_STATES,
  "UK Parliament": {
    name: { fr: "Open Parliament Licence v3.0", en: "Open Parliament Licence v3.0" },
    url: "https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/",
  },
};

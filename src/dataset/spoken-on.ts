import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { RecordLink, SpokenLine } from "../model/record-facts";
import type { Dataset } from "./dataset";
import type { Stance } from "./schema-source";

type Speaker = { readonly by: RecordLink; readonly stances: readonly Stance[] };

/** What people, governments and companies at hand said or did about a text, newest first. */
export function spokenOn(text: EntityId, dataset: Dataset, lang: Language): SpokenLine[] {
  return speakers(dataset, lang)
    .flatMap(({ by, stances }) =>
      stances
        .filter(({ about = [] }) => about.includes(text))
        .map(({ kind, date, text: said, sources }) => ({ kind, date, text: said[lang], sources, by })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.by.name.localeCompare(b.by.name, lang));
}

function speakers({ jurisdictions, services }: Dataset, lang: Language): Speaker[] {
  const inPlaces = Object.entries(jurisdictions).flatMap(([code, { people, states }]): Speaker[] => [
    ...Object.entries(people).map(([slug, { name, stances }]): Speaker => {
      return { by: { id: `person:${code}/${slug}`, name: `${name.first} ${name.last}` }, stances };
    }),
    ...Object.entries(states).map(([slug, { name, stances }]): Speaker => {
      return { by: { id: `state:${code}/${slug}`, name: name[lang] }, stances };
    }),
  ]);
  const companies = Object.entries(services).map(([slug, { name, statements }]): Speaker => {
    return { by: { id: `service:${slug}`, name }, stances: statements };
  });
  return [...inPlaces, ...companies];
}

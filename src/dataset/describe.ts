import type { CardContent } from "../model/card-content";
import { type EntityId, jurisdictionOf, kindOf } from "../model/entity";
import type { Language } from "../model/language";
import { textsOf } from "./bill-texts";
import type { Dataset, DescribeContext } from "./dataset";
import { describeBill } from "./describe-bill";
import { describeMember, memberName } from "./describe-member";
import { describePerson } from "./describe-person";
import { describeService, describeTerm } from "./describe-service";
import { describeVote } from "./describe-vote";

/** Everything a card shows of an entity, in one language; null when there is no record at hand. */
export function describe(entity: EntityId, dataset: Dataset, context: DescribeContext): CardContent | null {
  const slug = slugOf(entity);
  const kind = kindOf(entity);
  if (kind === "service") return describeService(slug, dataset, context);
  if (kind === "term") return describeTerm(slug, dataset, context);
  const code = jurisdictionOf(entity);
  const records = code === null ? undefined : dataset.jurisdictions[code];
  if (code === null || !records) return null;
  if (kind === "person")
    return describePerson(code, slug, dataset.jurisdictions, context) ?? describeMember(code, slug, records, context);
  return kind === "bill" ? describeBill(code, entity, records, context) : describeVote(code, slug, records, context);
}

/** The name an entity goes by, in one language; null when there is no record at hand. */
export function nameOf(entity: EntityId, dataset: Dataset, lang: Language): string | null {
  const slug = slugOf(entity);
  const kind = kindOf(entity);
  if (kind === "service") return dataset.services[slug]?.name ?? null;
  if (kind === "term") return dataset.terms[slug]?.name[lang] ?? null;
  const code = jurisdictionOf(entity);
  const records = code === null ? undefined : dataset.jurisdictions[code];
  if (code === null || !records) return null;
  if (kind === "vote") return records.votes[slug]?.title[lang] ?? null;
  if (kind === "bill") return textsOf(code, records).find(({ id }) => id === entity)?.text.name[lang] ?? null;
  const person = records.people[slug];
  return person ? `${person.name.first} ${person.name.last}` : memberName(slug, records);
}

/** The last part of an id, without a provision: "narcotrafic" of `bill:fr/narcotrafic#8-ter`. */
export function slugOf(entity: EntityId): string {
  const path = entity.slice(entity.indexOf(":") + 1).split("#")[0] ?? "";
  return path.slice(path.indexOf("/") + 1);
}

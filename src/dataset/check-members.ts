import { isEntityId } from "../model/entity";
import type { FullDataset } from "./dataset";
import type { Problem } from "./problem";
import type { MemberList } from "./schema-members";

/** Members whose official id cannot be a part of their own, or is another's, and facts about members nobody names. */
export function checkMembers({ jurisdictions }: FullDataset): Problem[] {
  return Object.entries(jurisdictions).flatMap(([code, { members, people }]) =>
    Object.entries(members).flatMap(([name, { lists }]) =>
      lists.flatMap((list, index) =>
        [
          ...Object.keys(list.names).flatMap((id) => checkId(id, code, people)),
          ...checkNamed(list, Object.keys(list.mandates ?? {}), "mandates"),
          ...checkNamed(list, Object.keys(list.otherIds?.ids ?? {}), "otherIds.ids"),
          ...Object.values(list.otherIds?.ids ?? {}).flatMap((id) => checkId(id, code, people)),
        ].map(({ field, reason }) => ({
          file: `jurisdictions/${code}/members/${name}.json`,
          field: `lists.${index}.${field}`,
          reason,
        })),
      ),
    ),
  );
}

type Found = Omit<Problem, "file">;

/** An id in small letters is the last part of the member's id, where the slugs of tracked people stand too. */
function checkId(id: string, code: string, people: Readonly<Record<string, unknown>>): Found[] {
  const slug = id.toLowerCase();
  if (!isEntityId(`person:${code}/${slug}`))
    return [{ field: "names", reason: `${id} is no official id: letters, digits and hyphens` }];
  return Object.hasOwn(people, slug)
    ? [{ field: "names", reason: `${id} is also the name of people/${slug}.json` }]
    : [];
}

function checkNamed({ names }: MemberList, ids: readonly string[], field: string): Found[] {
  return ids
    .filter((id) => !Object.hasOwn(names, id))
    .map((id) => ({ field, reason: `${id} has no name in this list` }));
}

import type { VoteRecord } from "../../model/record-content";
import { csv } from "./csv";

/** The first line. These names are part of the file's form: they stay the same in every language and version. */
export const VOTE_CSV_COLUMNS = [
  "id",
  "name",
  "group",
  "groupName",
  "position",
  "reason",
  "byDelegation",
  "differedFromGroup",
  "correction",
  "correctionReason",
] as const;

/** Without this mark, Excel reads a file of ours in the letters of its own country, and names lose their accents. */
const UTF_8_MARK = "\uFEFF";

/** Everybody the record lists, one on each line, as a CSV file. */
export function voteCsv({ voters, vote }: VoteRecord): string {
  const groups = new Map(vote.groups.map((group) => [group.id, group]));
  const lines = voters.map((voter) => {
    const group = groups.get(voter.group ?? "");
    const { id, name, position, blank, byDelegation, differedFromGroup, correction } = voter;
    return [
      id,
      name,
      group?.abbreviation ?? voter.group,
      group?.name ?? null,
      position,
      blank,
      byDelegation,
      differedFromGroup,
      correction?.position ?? null,
      correction?.reason ?? null,
    ];
  });
  return UTF_8_MARK + csv([VOTE_CSV_COLUMNS, ...lines]);
}

import { checkAliases } from "./check-aliases";
import { checkMembers } from "./check-members";
import { checkOfficialIds } from "./check-official-ids";
import { checkPeople } from "./check-people";
import { checkReferences } from "./check-references";
import { checkRelevance } from "./check-relevance";
import { checkRollCalls } from "./check-roll-calls";
import { checkWording } from "./check-wording";
import { type DatasetFile, type FilesRead, readFiles } from "./read-files";

/**
 * Reads the dataset's files and tells everything that is wrong with them: shapes, missing sources, ids that lead nowhere,
 * sums, names that mean two things, judging words, unequal texts, votes without office. Pure; nothing is left unsaid for
 * fear of repeating, except that wrong shapes are told alone: what they hide cannot be judged.
 */
export function checkFiles(files: readonly DatasetFile[]): FilesRead {
  const read = readFiles(files);
  if (read.problems.length > 0) return read;
  const { dataset } = read;
  const problems = [
    ...checkReferences(dataset),
    ...checkOfficialIds(dataset),
    ...checkMembers(dataset),
    ...checkRollCalls(dataset),
    ...checkPeople(dataset),
    ...checkRelevance(dataset),
    ...checkAliases(dataset),
    ...checkWording(dataset),
  ];
  return { dataset, problems };
}

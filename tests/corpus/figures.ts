import { openPage } from "../../src/matcher/read-page";
import type { Recognition } from "../../src/matcher/recognition";
import { PAGE_LANGUAGES } from "../../src/model/language";
import { slugOf } from "./entity-slugs";
import { type Passage, type Predicted, type Score, score } from "./score";

/** The least that is accepted, as shares of 1: what was reached when it was last written down. */
export type Level = Readonly<Record<"precision" | "recall" | "hardNegatives" | "ambiguous", number>>;

/** Words of the corpus that have an everyday sense: half of them the services', half surnames. */
const AMBIGUOUS =
  "signal session element matrix wire line telegram messenger proton ghost tuta zoom discord briar anom may cooper graham jarvis johnson blanc midy marleix caure lefèvre";

/** The passages of `mentions.jsonl`. */
export function passagesOf(lines: string): Passage[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Reads each passage as a page of its own, marking the most there is to mark. */
export function scoreOf(recognition: Recognition, passages: readonly Passage[]): Score {
  const words = new Set(AMBIGUOUS.split(" "));
  return score(passages, new Map(passages.map((passage) => [passage.id, predict(recognition, passage)])), (word) =>
    words.has(word),
  );
}

function predict(recognition: Recognition, { text, lang }: Passage): Predicted[] {
  const page = openPage<string>(recognition, { language: lang, rankAndFile: "always" });
  return page.read("text", text).map(({ mention: { start, end, entity } }) => ({ start, end, slug: slugOf(entity) }));
}

/** The figures in a line: of all passages, then of each language's. */
export function figuresLine(recognition: Recognition, passages: readonly Passage[]): string {
  const { precision, recall, hardNegatives, ambiguous } = scoreOf(recognition, passages);
  const languages = PAGE_LANGUAGES.map((language) => {
    const own = scoreOf(
      recognition,
      passages.filter(({ lang }) => lang === language),
    );
    return `${language} P ${percent(own.precision)} R ${percent(own.recall)}`;
  });
  const negatives = `hard negatives marked ${percent(hardNegatives)}, ambiguous words right ${percent(ambiguous)}`;
  return `P ${percent(precision)} R ${percent(recall)}, ${negatives} (${languages.join(", ")})`;
}

/** What fell below the recorded level, each in a sentence; empty when nothing did. */
export function dropsBelow(level: Level, reached: Score): string[] {
  const worse: [keyof Level, boolean][] = [
    ["precision", reached.precision < level.precision],
    ["recall", reached.recall < level.recall],
    ["hardNegatives", reached.hardNegatives > level.hardNegatives],
    ["ambiguous", reached.ambiguous < level.ambiguous],
  ];
  return worse
    .filter(([, isWorse]) => isWorse)
    .map(([what]) => `${what} is ${percent(reached[what])}, and was ${percent(level[what])}.`);
}

function percent(of: number): string {
  return `${(100 * of).toFixed(1)} %`;
}

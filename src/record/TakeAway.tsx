import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { VoteRecord } from "../model/record-content";
import { type SavedFile, saveFile } from "../ui/save-file";
import { fileName } from "./take-away/file-name";
import { groupBarsPicture } from "./take-away/group-bars-picture";
import { hemicyclePicture } from "./take-away/hemicycle-picture";
import type { Picture } from "./take-away/picture";
import { picturePng } from "./take-away/picture-png";
import { pictureSvg } from "./take-away/picture-svg";
import { recordJson } from "./take-away/record-json";
import { voteCsv } from "./take-away/vote-csv";

/** Files of a vote: its table, its record, and its pictures in two forms; and the page on paper. */
export function TakeAway({ record, words }: { record: VoteRecord; words: Translator }) {
  const [hasFailed, setHasFailed] = useState(false);

  async function save(make: () => SavedFile | Promise<SavedFile>) {
    try {
      saveFile(document, await make());
      setHasFailed(false);
    } catch (error) {
      console.error(`A file of ${record.id} could not be made.`, error);
      setHasFailed(true);
    }
  }
  const button = (label: string, make: () => SavedFile | Promise<SavedFile>) => (
    <button type="button" onClick={() => void save(make)}>
      {label}
    </button>
  );
  const pictures = (name: "hemicycle" | "groups", picture: () => Picture) => (
    <p class="buttons">
      <span>{words.t(`take_${name}`)}</span>
      {button("SVG", () => ({
        name: fileName(record.id, name, "svg"),
        content: new Blob([pictureSvg(picture())], { type: "image/svg+xml" }),
      }))}
      {button("PNG", async () => ({ name: fileName(record.id, name, "png"), content: await picturePng(picture()) }))}
    </p>
  );
  return (
    <>
      <p class="buttons">
        <span>{words.t("take_data")}</span>
        {record.voters.length > 0 &&
          button("CSV", () => ({
            name: fileName(record.id, null, "csv"),
            content: new Blob([voteCsv(record)], { type: "text/csv" }),
          }))}
        {button("JSON", () => ({
          name: fileName(record.id, null, "json"),
          content: new Blob([recordJson(record)], { type: "application/json" }),
        }))}
      </p>
      {record.voters.length > 0 && pictures("hemicycle", () => hemicyclePicture(record, words))}
      {record.vote.groups.length > 0 && pictures("groups", () => groupBarsPicture(record, words))}
      <p class="buttons">
        <span>{words.t("take_page")}</span>
        <button type="button" onClick={() => print()}>
          {words.t("take_print")}
        </button>
      </p>
      <p class="notice" role="status">
        {hasFailed ? words.t("take_failed") : ""}
      </p>
    </>
  );
}

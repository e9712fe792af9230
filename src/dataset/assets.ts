import type { Language } from "../model/language";

/** Where the dataset stands in the package. Paths are relative to its root. */

/** Version and date of the dataset, and the jurisdictions it has. */
export const META_ASSET = "dataset/meta.json";

/** Services and terms. */
export const SHARED_ASSET = "dataset/shared.json";

/** Packed names and the vocabulary of page languages (`RecognitionData`). */
export const RECOGNITION_ASSET = "dataset/recognition.json";

/** Everything that can be searched for (`SearchFile`). */
export const SEARCH_ASSET = "dataset/search.json";

/** Everything about one jurisdiction, by its code. */
export function jurisdictionAsset(code: string): string {
  return `dataset/jurisdictions/${code}.json`;
}

/** A page that tells of the whole dataset, put together at build time, in one language. */
export function recordAsset(page: "overview" | "method", lang: Language): string {
  return `dataset/${page}.${lang}.json`;
}

/** What `META_ASSET` holds. */
export type DatasetMeta = {
  /** Version of the package the dataset came with. */
  readonly version: string;
  /** The newest ISO date on which a source was read. */
  readonly dataDate: string;
  /** Codes. */
  readonly jurisdictions: readonly string[];
  /** By code: where else there are people or governments who spoke of its texts. Codes without any are left out. */
  readonly spokenOfIn: Readonly<Record<string, readonly string[]>>;
};

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

/** What `META_ASSET` holds. */
export type DatasetMeta = {
  /** Version of the package the dataset came with. */
  readonly version: string;
  /** The newest ISO date on which a source was read. */
  readonly dataDate: string;
  /** Codes. */
  readonly jurisdictions: readonly string[];
};

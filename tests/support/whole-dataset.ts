import { checkedDataset } from "../../scripts/lib/checked-dataset.mjs";

/** The dataset as it stands, checked: read once for all tests, none of which changes it. */
export const WHOLE_DATASET = await checkedDataset();

import type { Storage } from "webextension-polyfill";
import { asFields, type Fields, isSame } from "./fields";
import { inTurn } from "./in-turn";
import { MIGRATIONS, migrate, versionOf } from "./settings-migrations";
import { soonOrNever } from "./soon-or-never";
import { CARRIED, DEVICE, inPlace, readCarried, type SettingsStorage, SYNC_STATE } from "./stored-settings";

/** Why the browser does not carry the settings: it has no room left for them, or it refuses or does not answer. */
export type SyncProblem = "full" | "refused";

const SYNC_PROBLEMS: readonly SyncProblem[] = ["full", "refused"];

/** Milliseconds the synchronised storage has for an answer: it is a file, however slow; nobody waits for it. */
const LIMIT_MS = 5_000;

/**
 * Brings the settings of this device and those the browser carries together: each field as the side has it that changed
 * it since they last agreed, this device where both did. Where the synchronised storage is full or refuses, everything
 * stays on this device, and is tried again the next time.
 * @throws when the local storage does not answer
 */
export async function syncSettings({ local, sync }: Pick<SettingsStorage, "local" | "sync">): Promise<void> {
  await inTurn(async () => {
    const stored = await local.get([CARRIED, DEVICE, SYNC_STATE]);
    const agreed = asFields(asFields(stored[SYNC_STATE])?.agreed) ?? {};
    const here = asFields(stored[CARRIED]);
    const { there, refusal } = await readCarried(sync, LIMIT_MS).then(
      (found) => ({ there: found, refusal: null }),
      (error: unknown) => ({ there: null, refusal: problemOf(error) }),
    );
    const note = async (state: { agreed: Fields; problem: SyncProblem | null }) => {
      if (!isSame(state, stored[SYNC_STATE])) await local.set({ [SYNC_STATE]: state });
    };
    if (!here && !there && !refusal) return await note({ agreed, problem: null });

    const { carried, device } = inPlace({
      carried: merge(agreed, here, there),
      device: asFields(stored[DEVICE]) ?? {},
    });
    if (!isSame([carried, device], [stored[CARRIED], stored[DEVICE]])) {
      await local.set({ [CARRIED]: carried, [DEVICE]: device });
    }
    const problem = refusal ?? (isSame(carried, there) ? null : await offer(sync, carried));
    await note({ agreed: problem ? agreed : carried, problem });
  });
}

/** What is wrong with carrying the settings at this moment; null when nothing is, or the local storage does not answer. */
export async function readSyncProblem({ local }: Pick<SettingsStorage, "local">): Promise<SyncProblem | null> {
  return toProblem((await local.get(SYNC_STATE).catch(() => ({}) as Fields))[SYNC_STATE]);
}

/** Calls `listener` each time that changes. @returns a function that stops it */
export function followSyncProblem(
  { onChanged }: Pick<SettingsStorage, "onChanged">,
  listener: (problem: SyncProblem | null) => void,
): () => void {
  const forward = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === "local" && SYNC_STATE in changes) listener(toProblem(changes[SYNC_STATE]?.newValue));
  };
  onChanged.addListener(forward);
  return () => onChanged.removeListener(forward);
}

function merge(agreed: Fields, here: Fields | null, there: Fields | null): Fields {
  if (!here || !there) return here ?? there ?? {};
  const [before, ours, theirs] = [agreed, here, there].map((fields) => migrate(fields, MIGRATIONS));
  const changed = Object.entries(ours ?? {}).filter(([field, value]) => !isSame(value, before?.[field]));
  return { ...theirs, ...Object.fromEntries(changed), version: Math.max(versionOf(ours), versionOf(theirs)) };
}

/** Hands settings to the synchronised storage. @returns what was wrong with that, null for nothing */
async function offer(sync: Storage.StorageArea, carried: Fields): Promise<SyncProblem | null> {
  try {
    await soonOrNever(sync.set({ [CARRIED]: carried }), LIMIT_MS);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** Browsers have no other way than their words to tell one from the other; too many changes a minute are a quota too. */
function problemOf(error: unknown): SyncProblem {
  const words = String(error);
  return /quota/i.test(words) && !/MAX_WRITE/.test(words) ? "full" : "refused";
}

function toProblem(state: unknown): SyncProblem | null {
  const problem = asFields(state)?.problem;
  return SYNC_PROBLEMS.find((known) => known === problem) ?? null;
}

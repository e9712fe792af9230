import type { Translator } from "../i18n/translator";
import type { SyncProblem } from "../platform/settings-sync";

/** Says that the settings stay on this device, and why, where the browser does not carry them to others. */
export function SyncNote({ problem, words }: { problem: SyncProblem | null; words: Translator }) {
  return (
    <p class="note" role="status">
      {problem ? words.t(`options_sync_${problem}`) : ""}
    </p>
  );
}

import type { Runtime, Scripting } from "webextension-polyfill";

/**
 * Runs the content script in a tab that is open already: the files, and the frames, the manifest names.
 * @returns false when the browser refuses: a page of its own, a tab that is gone, a permission that is not given
 */
export async function startInTab(
  {
    runtime,
    scripting,
  }: { readonly runtime: Pick<Runtime.Static, "getManifest">; readonly scripting: Scripting.Static },
  tabId: number,
): Promise<boolean> {
  const script = runtime.getManifest().content_scripts?.[0];
  if (!script) return false;
  const target = { tabId, allFrames: script.all_frames ?? false };
  try {
    await scripting.insertCSS({ target, files: script.css ?? [] });
    await scripting.executeScript({ target, files: script.js ?? [] });
    return true;
  } catch {
    return false;
  }
}

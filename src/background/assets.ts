import { browser } from "../platform/browser";

/**
 * Reads a bundled JSON file of the dataset. Nothing outside the package can be reached: the path is made into an address
 * of the extension, and the content security policy allows no other.
 * @throws when the file is missing or damaged, naming it
 */
export async function readAsset(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: cannot be read (${response.status})`);
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${path}: is no JSON`, { cause: error });
  }
}

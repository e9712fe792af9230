/** A file of an archive: its path with slashes, its bytes, and whether it is a program. */
/** @typedef {{ path: string, bytes: Uint8Array, executable?: boolean }} ArchivedFile */

/** Archives keep wall-clock times of no zone, from 1980 on; made from local parts, this one is the same everywhere. */
const ALWAYS = new Date(1980, 0, 1);
/** Unix, so that the mode of a file is kept. */
const UNIX = 3;

/**
 * A zip archive that depends on nothing but the paths and contents of its files: not on their order, dates or owners,
 * nor on the machine, its zone or its language.
 * @param {readonly ArchivedFile[]} files
 * @returns {Promise<Uint8Array>}
 */
export async function zip(files) {
  // Not at the top: the packages may not be installed yet.
  const { zipSync } = await import("fflate");
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ path, bytes, executable }) => [
        path,
        [bytes, { os: UNIX, attrs: (executable ? 0o100755 : 0o100644) << 16, mtime: ALWAYS }],
      ]),
    ),
    { level: 9 },
  );
}

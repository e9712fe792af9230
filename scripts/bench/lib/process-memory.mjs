import { readdirSync, readFileSync } from "node:fs";

const KIB = 1024;

/**
 * What a process and all it started hold in memory: bytes, pages that several share counted in parts (PSS of Linux).
 * @param {number} pid
 * @returns {number}
 */
export function memoryOf(pid) {
  return familyOf(pid).reduce((sum, each) => sum + shareOf(each), 0);
}

/** @param {number} pid */
function familyOf(pid) {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(({ parent }) => parent === member).map((each) => each.pid));
  }
  return family;
}

/** @param {string} name of a folder in /proc */
function parentOf(name) {
  // The second field is a name in brackets, which may hold spaces.
  const fields = read(`/proc/${name}/stat`).replace(/^.*\)/s, "");
  return Number(fields.trim().split(" ")[1]);
}

/** @param {number} pid */
function shareOf(pid) {
  return Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * KIB;
}

/**
 * Empty for a process that has ended meanwhile.
 * @param {string} path
 */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

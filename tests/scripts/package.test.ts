import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/run.mjs";

/** Where, when and in which language a package is made must not be told by it. */
const MACHINES = [
  { folder: "one", env: { TZ: "America/Los_Angeles", LC_ALL: "C" }, written: new Date("2024-02-29T12:00:00Z") },
  {
    folder: "another/much deeper place",
    env: { TZ: "Asia/Kathmandu", LC_ALL: "fr_FR.UTF-8" },
    written: new Date("2026-07-09T23:59:00Z"),
  },
];

const temporary = mkdtempSync(join(tmpdir(), "key-votes-"));
const packagesOf = (folder: string) => join(temporary, folder, "dist/packages");
const readPackage = (folder: string, name: string) => readFileSync(join(packagesOf(folder), name));

beforeAll(async () => {
  for (const machine of MACHINES) makePackages(machine);
}, 240_000);
afterAll(() => rmSync(temporary, { recursive: true }));

function makePackages({ folder, env, written }: (typeof MACHINES)[number]) {
  const copy = join(temporary, folder);
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
  for (const path of list.toString().split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(resolve(ROOT, path), join(copy, path));
    utimesSync(join(copy, path), written, written);
  }
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
  execFileSync("git", ["add", "--all"], { cwd: copy });
  symlinkSync(resolve(ROOT, "node_modules"), join(copy, "node_modules"));
  const { NODE_ENV: _mode, VITEST: _vitest, ...own } = process.env;
  execFileSync(process.execPath, ["scripts/package.mjs"], { cwd: copy, env: { ...own, ...env }, stdio: "pipe" });
}

describe("npm run package", () => {
  it("makes two store archives, a source archive, the dataset, and their checksums", () => {
    expect(readdirSync(packagesOf("one")).map((name) => name.replace(/-\d[\d.-]*\d/, "-…"))).toEqual([
      "SHA256SUMS",
      "key-votes-…-chrome.zip",
      "key-votes-…-firefox.zip",
      "key-votes-…-source.zip",
      "key-votes-dataset-….zip",
    ]);
  });

  it("gives the same bytes at another path, at another time, in another zone and language", () => {
    for (const name of readdirSync(packagesOf("one"))) {
      const [one, other] = MACHINES.map(({ folder }) => readPackage(folder, name));
      expect(one?.equals(other ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  it("names the checksum of each archive", () => {
    const sums = readPackage("one", "SHA256SUMS").toString().trim().split("\n");
    const archives = readdirSync(packagesOf("one")).filter((name) => name.endsWith(".zip"));
    expect(sums.map((line) => line.split("  "))).toEqual(
      archives.map((name) => [createHash("sha256").update(readPackage("one", name)).digest("hex"), name]),
    );
  });

  it("hands the reviewer every source file, and nothing that was built", () => {
    const name = readdirSync(packagesOf("one")).find((each) => each.endsWith("-source.zip"));
    const files = Object.keys(unzipSync(readPackage("one", name ?? "")));
    expect(files).toEqual(expect.arrayContaining(["package-lock.json", "src/content/main.ts", "scripts/build.mjs"]));
    expect(files.filter((path) => /^(dist|node_modules)\//.test(path))).toEqual([]);
  });

  it("gives the dataset under the ids the extension uses", () => {
    const name = readdirSync(packagesOf("one")).find((each) => each.includes("dataset"));
    const files = unzipSync(readPackage("one", name ?? ""));
    const release = JSON.parse(strFromU8(files["key-votes-dataset.json"] ?? new Uint8Array()));
    expect(release.votes["vote:fr/narcotrafic-8-ter-restore"].rollCall.counts).toMatchObject({ for: 24, against: 119 });
    expect(release.people["person:fr/bruno-retailleau"].name.last).toBe("Retailleau");
    expect(Object.keys(release.services)).toContain("service:signal");
    expect(release.states["state:eu/fr"].name.en).toBe("France");
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["NOTICE", "schemas/vote.schema.json"]));
  });
});

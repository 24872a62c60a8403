import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recoverFolder, replaceFolder } from "../../scripts/lib/replace-folder.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function site(name: string, text: string, file = "index.html"): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, file), text);
  return folder;
}
const read = (): string => readFileSync(join(root, "dist", "index.html"), "utf8");

test("the new site stands where the old one stood, and nothing else is left", () => {
  const dist = site("dist", "old");
  replaceFolder(dist, site("new", "new"));
  expect(read()).toBe("new");
  expect(existsSync(join(root, "new"))).toBe(false);
  expect(existsSync(`${dist}.old`)).toBe(false);
});

test("cut off between the renames, the old site comes back", () => {
  const dist = site("dist", "old");
  renameSync(dist, `${dist}.old`);
  recoverFolder(dist);
  expect(read()).toBe("old");
});

test("a folder that is no site is not deleted", () => {
  const dist = site("dist", "letter", "letter.txt");
  expect(() => replaceFolder(dist, site("new", "new"))).toThrow(/OUT_DIR/);
  expect(existsSync(join(dist, "letter.txt"))).toBe(true);
});

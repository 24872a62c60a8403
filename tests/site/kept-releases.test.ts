import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { readHashList } from "../../src/releases/kept-bytes.ts";
import { readReleases } from "../../src/tables/releases.ts";

const root = "dist";
const releases = readReleases("data");

describe("the kept releases of the built site", () => {
  it("are those of data/releases", () => {
    expect(releases.length).toBeGreaterThan(0);
    expect(globSync("v/[0-9]*", { cwd: root }).sort()).toEqual(releases.map(({ version }) => `v/${version}`).sort());
  });

  it.each(releases)("$version has every file with the bytes of its release", ({ version }) => {
    const folder = join(root, "v", version);
    const hashes = readHashList(readFileSync(join(folder, "SHA256SUMS"), "utf8"));
    expect(hashes.size).toBeGreaterThan(2_000);
    const wrong = [...hashes].filter(
      ([name, hash]) =>
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex") !== hash,
    );
    expect(wrong).toEqual([]);
    expect(hashes.has("du-lieu/dan-van-mo.zip")).toBe(true);
    const others = globSync("**/*.*", { cwd: folder }).filter((name) => /\.[a-z]+$/.test(name) && !hashes.has(name));
    expect(others).toEqual(["ban-nay.html"]);
  });

  it.each(releases)("$version leads from file to file, without a script, wherever it lies", ({ version }) => {
    const folder = join("v", version);
    const pages = globSync("**/*.html", { cwd: join(root, folder) });
    expect(pages.length).toBeGreaterThan(2_000);
    const broken = new Set<string>();
    for (const page of pages) {
      const html = readFileSync(join(root, folder, page), "utf8");
      if (/<script(?! type="application\/ld\+json")/.test(html)) broken.add(`${page}: script`);
      if (page !== "ban-nay.html" && !html.includes(`${"../".repeat(page.split("/").length - 1)}ban-nay.html"`))
        broken.add(`${page}: does not say that it is kept`);
      for (const [, link = ""] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        const path = link.replaceAll("&amp;", "&").replace(/[?#].*$/, "");
        if (path === "" || /^[a-z]+:/.test(path)) continue;
        if (path.startsWith("/") || !existsSync(join(root, normalize(join(dirname(join(folder, page)), decodeURI(path))))))
          broken.add(`${page}: ${link}`);
      }
    }
    expect([...broken].slice(0, 20)).toEqual([]);
  });
});

import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { realDownloads } from "./published-data.ts";

const scratch = mkdtempSync(join(tmpdir(), "downloads-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Writes the downloads in a process of its own and gives their names, hashes and how many were newly written. */
function encode(
  cache: string,
  { dataFolder = "data", environment = {} }: { dataFolder?: string; environment?: Record<string, string> } = {},
): { sums: Map<string, string>; encoded: number } {
  const program = `
    import { hash } from "node:crypto";
    import { readFileSync } from "node:fs";
    import { encodeDownloads } from "./scripts/lib/write-downloads.ts";
    const { downloads, encoded } = await encodeDownloads({ dataFolder: ${JSON.stringify(dataFolder)}, cacheFolder: ${JSON.stringify(join(scratch, cache))} });
    console.log(JSON.stringify({ encoded, sums: downloads.map(({ name, path }) => [name, hash("sha256", readFileSync(path))]) }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1e8,
  });
  const { encoded, sums } = JSON.parse(output) as { encoded: number; sums: [string, string][] };
  return { encoded, sums: new Map(sums) };
}

describe("downloads of the real data", () => {
  it("are the same bytes in another time zone, locale and folder, the archive included", { timeout: 180_000 }, async () => {
    const here = await realDownloads();
    const { sums, encoded } = encode("elsewhere", { environment: { TZ: "Pacific/Auckland", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" } });
    expect(encoded).toBe(sums.size);
    expect(sums.size).toBeGreaterThan(200);
    expect([...sums.keys()]).toEqual([...here.keys()]);
    const { hash } = await import("node:crypto");
    expect([...here].filter(([name, path]) => hash("sha256", readFileSync(path)) !== sums.get(name)).map(([name]) => name)).toEqual([]);
  });

  it("are not written again when nothing changed, and only in part when one table did", { timeout: 180_000 }, () => {
    expect(encode("elsewhere").encoded).toBe(0);
    const changed = join(scratch, "data");
    for (const folder of ["tables", "registry", "releases"]) cpSync(join("data", folder), join(changed, folder), { recursive: true });
    const before = encode("elsewhere", { dataFolder: changed });
    expect(before.encoded).toBe(0);
    appendFileSync(join(changed, "registry", "measures.csv"), "thu-nghiem,thử,test,99\n");
    const after = encode("elsewhere", { dataFolder: changed });
    const different = [...after.sums].filter(([name, sum]) => before.sums.get(name) !== sum).map(([name]) => name);
    // How to cite the whole names the release, so it changes where data leave the state of one, not where they had left it already.
    expect(different.filter((name) => name !== "CITATION.cff").sort()).toEqual([
      ...["README.md", "README.vi.md", "SHA256SUMS", "dan-van-mo.zip", "datapackage.json"],
      ...["csv", "excel-en.csv", "excel.csv", "json", "parquet", "xlsx"].map((ending) => `measures.${ending}`),
    ]);
    expect(after.encoded).toBeLessThan(20);
  });
});

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { stageSite, type StagedSite } from "../../scripts/deploy/stage.ts";
import { readTarget } from "../../scripts/deploy/target.ts";
import { deployToFolder } from "../../scripts/deploy/to-folder.ts";
import { smallSite, writeSite } from "./small-site.ts";

const work = mkdtempSync(join(tmpdir(), "dan-van-mo-deploy-"));
const sites = { old: writeSite(smallSite("old")), new: writeSite(smallSite("new")) };
const staged = {} as Record<"old" | "new", StagedSite>;

beforeAll(async () => {
  for (const edition of ["old", "new"] as const)
    staged[edition] = await stageSite(sites[edition].folder, { cacheFolder: join(work, edition), compress: true, quality: 5 });
});
afterAll(() => {
  for (const { remove } of Object.values(sites)) remove();
  rmSync(work, { recursive: true, force: true });
});

const shown = (root: string, name: string): string => readFileSync(join(root, "current", name), "utf8");
/** Every file of an edition is there with its bytes, and the compressed forms say the same. */
function expectWhole(root: string, edition: "old" | "new"): void {
  for (const [name, text] of Object.entries(smallSite(edition))) {
    expect(shown(root, name), name).toBe(text);
    for (const [ending, unpack] of [
      [".br", brotliDecompressSync],
      [".gz", gunzipSync],
    ] as const)
      if (existsSync(join(root, "current", name + ending)))
        expect(unpack(readFileSync(join(root, "current", name + ending))).toString(), name + ending).toBe(text);
  }
}

describe("a site that is staged", () => {
  it("has texts compressed beside them, and nothing that would not shrink", () => {
    const names = [...staged.old.hashes.keys()];
    expect(names).toEqual(expect.arrayContaining(["index.html.br", "index.html.gz", "du-lieu/scores.csv.br", "_redirects", "web.config"]));
    expect(names.filter((name) => /parquet\.|old\.json\./.test(name))).toEqual([]);
  });
  it("is the same for the same bytes, and compresses them once", async () => {
    const again = await stageSite(sites.old.folder, { cacheFolder: join(work, "old"), compress: true, quality: 5 });
    expect([again.id, again.compressed]).toEqual([staged.old.id, 0]);
    expect(staged.new.id).not.toBe(staged.old.id);
    await expect(stageSite(work, { cacheFolder: join(work, "x"), compress: true })).rejects.toThrow("npm run build");
  });
});

describe("a folder as target", () => {
  it("shows the new site, sends what changed, keeps the old one to go back to", () => {
    const root = join(work, "plain");
    expect(deployToFolder(staged.old, root).unchanged).toBe(0);
    expectWhole(root, "old");
    const same = statSync(join(root, "current/du-lieu/scores.csv")).ino;
    const sent = deployToFolder(staged.new, root);
    expectWhole(root, "new");
    expect(sent.unchanged, "the table in three forms, Parquet, settings of two hosts").toBe(6);
    expect(statSync(join(root, "current/du-lieu/scores.csv")).ino).toBe(same);
    expect(existsSync(join(root, "current/du-lieu/old.json"))).toBe(false);
    expect(existsSync(join(root, "versions", staged.old.id, "index.html"))).toBe(true);
    expect(deployToFolder(staged.new, root)).toEqual({ uploaded: 0, unchanged: 0, removed: 0 });
    deployToFolder(staged.old, root);
    expectWhole(root, "old");
  });

  it("leaves the old site whole wherever it is cut off, and goes on when run again", () => {
    const steps: string[] = [];
    deployToFolder(staged.old, join(work, "count"));
    deployToFolder(staged.new, join(work, "count"), (step) => steps.push(step));
    expect(steps.length).toBeGreaterThan(20);
    for (let stop = 0; stop < steps.length; stop += 1) {
      const root = join(work, `stop-${stop}`);
      deployToFolder(staged.old, root);
      let step = 0;
      const cut = () => {
        if (step++ === stop) throw new Error("cut off");
      };
      expect(() => deployToFolder(staged.new, root, cut)).toThrow("cut off");
      expectWhole(root, steps[stop] === "switched" ? "new" : "old");
      deployToFolder(staged.new, root);
      expectWhole(root, "new");
      expect(readdirSync(join(root, "versions")).filter((name) => name.endsWith(".partial"))).toEqual([]);
      rmSync(root, { recursive: true });
    }
  });

  it("leaves the old site whole when the process is killed", () => {
    const script = `
      import { deployToFolder } from "./scripts/deploy/to-folder.ts";
      const [, site, root, at] = process.argv.map((text) => text);
      const staged = JSON.parse(site);
      let step = 0;
      deployToFolder({ ...staged, hashes: new Map(staged.hashes) }, root, () => { if (step++ === Number(at)) process.kill(process.pid, "SIGKILL"); });`;
    const root = join(work, "killed");
    deployToFolder(staged.old, root);
    const site = JSON.stringify({ ...staged.new, hashes: [...staged.new.hashes] });
    for (const at of [0, 5, 12]) {
      const { signal, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script, site, root, String(at)], {
        cwd: projectRoot,
        encoding: "utf8",
      });
      expect(signal, stderr).toBe("SIGKILL");
      expectWhole(root, "old");
    }
    deployToFolder(staged.new, root);
    expectWhole(root, "new");
  });

  it("refuses a file that was altered on the way, and a folder that stands where the link belongs", () => {
    const root = join(work, "altered");
    deployToFolder(staged.old, root);
    const wrong = new Map([...staged.new.hashes].map(([name, hash]) => [name, name === "nguon/index.html" ? hash.replace(/^./, "0") : hash]));
    expect(() => deployToFolder({ ...staged.new, hashes: wrong, id: "0123456789abcdef" }, root)).toThrow("nguon/index.html");
    expectWhole(root, "old");
    expect(readlinkSync(join(root, "current"))).toBe(`versions/${staged.old.id}`);
    writeFileSync(join(work, "file"), "");
    const other = join(work, "other");
    deployToFolder(staged.old, other);
    rmSync(join(other, "current"));
    writeFileSync(join(other, "current"), "");
    expect(() => deployToFolder(staged.new, other)).toThrow("cần là liên kết");
  });
});

describe("a target", () => {
  it("is a folder, a machine over ssh, or a store", () => {
    expect(readTarget("folder:/srv/x", work)).toEqual({ kind: "folder", path: "/srv/x" });
    expect(readTarget("ssh:www@may.vn:/srv/x/", work)).toEqual({ kind: "ssh", host: "www@may.vn", path: "/srv/x" });
    expect(readTarget("rclone:kho:thung/x", work)).toEqual({ kind: "rclone", remote: "kho:thung/x" });
  });
  it("may have a name in deploy.yaml; anything else is refused, an option in disguise too", () => {
    writeFileSync(join(work, "deploy.yaml"), "chinh: ssh:www@may.vn:/srv/x\n");
    expect(readTarget("chinh", work)).toMatchObject({ kind: "ssh" });
    for (const text of ["", "phu", "ftp:x", "ssh:may:tuong-doi", "ssh:-oProxyCommand=x:/srv", "ssh:a:/srv;rm", "rclone:--config:x"])
      expect(() => readTarget(text, work), text).toThrow("nơi đặt trang");
  });
});

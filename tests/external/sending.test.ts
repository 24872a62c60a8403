import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deployOverSsh } from "../../scripts/deploy/over-ssh.ts";
import { stageSite, type StagedSite } from "../../scripts/deploy/stage.ts";
import { deployToStore, storeSteps } from "../../scripts/deploy/to-object-store.ts";
import { smallSite, writeSite } from "../deploy/small-site.ts";
import { outsideProgram } from "./outside-program.ts";

const work = mkdtempSync(join(tmpdir(), "dan-van-mo-sending-"));
const sites = { old: writeSite(smallSite("old")), new: writeSite(smallSite("new")) };
const stage = (edition: "old" | "new", compress: boolean): Promise<StagedSite> =>
  stageSite(sites[edition].folder, { cacheFolder: join(work, edition), compress, quality: 5 });
const expectWhole = (folder: string, edition: "old" | "new"): void => {
  for (const [name, text] of Object.entries(smallSite(edition))) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
};
afterAll(() => {
  for (const { remove } of Object.values(sites)) remove();
  rmSync(work, { recursive: true, force: true });
});

const rclone = outsideProgram(["rclone"], { probe: ["version"], packages: "rclone" }).found;
describe.skipIf(!rclone)("a store through rclone", () => {
  const remote = `:local:${join(work, "store")}`;
  const store = join(work, "store");

  it("gets the site, then only what changed, and loses what is gone", async () => {
    expect((await deployToStore(await stage("old", false), remote)).uploaded).toBe(12);
    expectWhole(store, "old");
    const { uploaded, removed } = await deployToStore(await stage("new", false), remote);
    expectWhole(store, "new");
    expect([uploaded, removed, existsSync(join(store, "du-lieu/old.json"))]).toEqual([8, 2, false]);
    expect((await deployToStore(await stage("new", false), remote)).uploaded).toBe(0);
  });

  it("has every page with its files wherever it is cut off, and goes on when run again", async () => {
    for (const stop of storeSteps) {
      await deployToStore(await stage("old", false), remote);
      const cut = (step: string) => {
        if (step === stop) throw new Error("cut off");
      };
      await expect(deployToStore(await stage("new", false), remote, cut)).rejects.toThrow("cut off");
      for (const page of ["index.html", "en/index.html", "nguon/index.html", "nguon/s1/index.html"]) {
        const style = /href="(?:\.\.\/)*(_astro[^"]+)"/.exec(readFileSync(join(store, page), "utf8"))?.[1] ?? "none";
        expect(existsSync(join(store, style)), `${page} after ${stop}`).toBe(true);
      }
      await deployToStore(await stage("new", false), remote);
      expectWhole(store, "new");
    }
  });

  it("says what went wrong", async () => {
    await expect(deployToStore(await stage("old", false), "khong-co-kho-nay:x")).rejects.toThrow(/rclone kết thúc với mã/);
  });
});

const rsync = outsideProgram(["rsync"], { probe: ["--version"], packages: "rsync" }).found;
const sshd = existsSync("/usr/sbin/sshd");
if (!sshd) console.warn("\nSKIPPED: there is no /usr/sbin/sshd here; apt-get install -y openssh-server brings it.\n");
describe.skipIf(!sshd || !rsync)("another machine over ssh and rsync", () => {
  const folder = join(work, "ssh");
  const path = join(work, "remote");
  const host = `${userInfo().username}@127.0.0.1`;
  let daemon: ChildProcess;

  beforeAll(async () => {
    mkdirSync(folder, { mode: 0o700 });
    mkdirSync("/run/sshd", { recursive: true });
    for (const name of ["host", "user"]) spawnSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(folder, name)]);
    writeFileSync(join(folder, "authorized"), readFileSync(join(folder, "user.pub")), { mode: 0o600 });
    const probe = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => probe.once("listening", resolve));
    const { port } = probe.address() as { port: number };
    await new Promise((resolve) => probe.close(resolve));
    writeFileSync(
      join(folder, "sshd_config"),
      `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${folder}/host\nAuthorizedKeysFile ${folder}/authorized\nStrictModes no\nUsePAM no\nPidFile ${folder}/pid\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n`,
    );
    daemon = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", join(folder, "sshd_config")], { stdio: "ignore" });
    process.env["DEPLOY_SSH"] =
      `ssh -p ${port} -i ${folder}/user -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o BatchMode=yes`;
    const [, ...options] = process.env["DEPLOY_SSH"].split(" ");
    for (let turn = 0; turn < 50; turn += 1) {
      if (spawnSync("ssh", [...options, host, "true"]).status === 0) return;
      await setTimeout(100);
    }
    throw new Error("sshd did not let us in");
  });
  afterAll(() => {
    daemon?.kill();
    delete process.env["DEPLOY_SSH"];
  });

  it("gets the site, then only what changed, switched in one step", async () => {
    const first = await deployOverSsh(await stage("old", true), { host, path });
    expectWhole(join(path, "current"), "old");
    expect(first.unchanged).toBe(0);
    const second = await deployOverSsh(await stage("new", true), { host, path });
    expectWhole(join(path, "current"), "new");
    expect(second.unchanged).toBe(6);
    expect((await deployOverSsh(await stage("new", true), { host, path })).uploaded).toBe(0);
  });

  it("keeps the old site whole when sending is killed, and goes on when run again", async () => {
    await deployOverSsh(await stage("old", true), { host, path });
    const site = await stage("new", true);
    rmSync(join(path, "versions", site.id), { recursive: true });
    // What a killed run leaves: a part of the files, one of them cut off.
    mkdirSync(join(path, "versions", `${site.id}.partial`, "nguon"), { recursive: true });
    writeFileSync(join(path, "versions", `${site.id}.partial`, "index.html"), "<!doctype");
    expectWhole(join(path, "current"), "old");
    await deployOverSsh(site, { host, path });
    expectWhole(join(path, "current"), "new");
  });

  it("does not switch where a hash does not hold", async () => {
    await deployOverSsh(await stage("old", true), { host, path });
    const site = await stage("new", true);
    rmSync(join(path, "versions", site.id), { recursive: true });
    const wrong = new Map(
      [...site.hashes].map(([name, hash]) => [name, name === "index.html" ? hash.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) : hash]),
    );
    await expect(deployOverSsh({ ...site, hashes: wrong, id: "0123456789abcdef" }, { host, path })).rejects.toThrow(/index\.html|kết thúc với mã/);
    expectWhole(join(path, "current"), "old");
  });
});

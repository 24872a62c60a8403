import { runProgram } from "./run-program.ts";
import type { StagedSite } from "./stage.ts";
import type { Sent } from "./to-folder.ts";

/** The steps of sending to a store that cannot switch in one step, in an order that never leaves a page without what it needs. */
export const storeSteps = ["files", "pages", "first pages", "check", "removal"] as const;
export type StoreStep = (typeof storeSteps)[number];

const firstPages = ["/index.html", "/en/index.html"];

/**
 * Sends a site to a store through rclone: first style sheets, scripts and data, then pages, then the two first pages; every hash is checked;
 * only then goes what the new site does not have. Cut off at any point, each page has its files; run again, only the rest is sent.
 */
export async function deployToStore(site: StagedSite, remote: string, afterStep: (step: StoreStep) => void = () => undefined): Promise<Sent> {
  const sent: Sent = { uploaded: 0, unchanged: 0, removed: 0 };
  const copy = async (filters: readonly string[], step: StoreStep): Promise<void> => {
    sent.uploaded += await transferred(["copy", site.folder, remote, "--checksum", ...filters]);
    afterStep(step);
  };
  await copy(["--filter", "- *.html", "--filter", "+ **"], "files");
  await copy([...firstPages.flatMap((page) => ["--filter", `- ${page}`]), "--filter", "+ *.html", "--filter", "- **"], "pages");
  await copy([...firstPages.flatMap((page) => ["--filter", `+ ${page}`]), "--filter", "- **"], "first pages");
  await runProgram("rclone", ["check", site.folder, remote, "--one-way"]);
  afterStep("check");
  const before = await count(remote);
  await runProgram("rclone", ["sync", site.folder, remote, "--checksum"]);
  sent.removed = before - (await count(remote));
  afterStep("removal");
  sent.unchanged = site.hashes.size - sent.uploaded;
  return sent;
}

/** Runs rclone and counts the files that it sent: it says so in its last message. */
async function transferred(options: readonly string[]): Promise<number> {
  const { messages } = await runProgram("rclone", [...options, "--use-json-log", "--stats", "24h", "--stats-log-level", "NOTICE"]);
  const last = messages
    .trim()
    .split("\n")
    .findLast((line) => line.includes('"stats"'));
  return last === undefined ? 0 : (JSON.parse(last) as { stats: { transfers: number } }).stats.transfers;
}

async function count(remote: string): Promise<number> {
  return (JSON.parse((await runProgram("rclone", ["size", remote, "--json"])).output) as { count: number }).count;
}

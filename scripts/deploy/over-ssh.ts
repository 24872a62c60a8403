import { hashList } from "../../src/releases/kept-bytes.ts";
import { runProgram } from "./run-program.ts";
import type { StagedSite } from "./stage.ts";
import { keptSites, type Sent } from "./to-folder.ts";

/**
 * Puts a site into a folder of another machine, laid out as `deployToFolder` does: rsync fills `versions/<id>.partial/`, with links to what the
 * old site has with the same bytes; the other machine checks every hash and only then switches the link `current` in one step.
 *
 * The ssh command may be given in DEPLOY_SSH ("ssh -p 2222 -i key"); the other machine needs rsync and sha256sum.
 */
export async function deployOverSsh(site: StagedSite, { host, path }: { host: string; path: string }): Promise<Sent> {
  const [ssh = "ssh", ...options] = (process.env["DEPLOY_SSH"] ?? "ssh").split(" ").filter((part) => part !== "");
  const remote = async (script: string, input?: string): Promise<string> => (await runProgram(ssh, [...options, host, script], input)).output;
  const previous = (await remote(`mkdir -p ${path}/versions && readlink ${path}/current || true`)).trim().replace(/^versions\//, "");
  const draft = `${path}/versions/${site.id}.partial`;
  const complete = (await remote(`test -d ${path}/versions/${site.id} && echo yes || true`)).trim() === "yes";
  const sent: Sent = { uploaded: 0, unchanged: 0, removed: 0 };
  await remote(`cat > ${path}/versions/${site.id}.sha256`, hashList(site.hashes));
  if (!complete) {
    // Times are not compared: a rebuilt page with the same bytes is the same page, and the link keeps the old time for browsers that ask.
    const known = /^[0-9a-f]{16}$/.test(previous) ? [`--link-dest=../${previous}`] : [];
    const rsync = [
      "-rlp",
      "--chmod=D755,F644",
      "--checksum",
      "--delete",
      "--out-format=%o %n",
      ...known,
      "-e",
      [ssh, ...options].join(" "),
      `${site.folder}/`,
      `${host}:${draft}/`,
    ];
    const listed = (await runProgram("rsync", rsync)).output.split("\n").filter((line) => line.startsWith("send ") && !line.endsWith("/"));
    sent.uploaded = listed.length;
    sent.unchanged = site.hashes.size - listed.length;
  }
  await remote(switchScript(path, site.id, { complete, previous }));
  return sent;
}

/** Checks, completes and switches on the other machine; the first step that fails ends it. */
function switchScript(path: string, id: string, { complete, previous }: { complete: boolean; previous: string }): string {
  const folder = complete ? id : `${id}.partial`;
  return [
    "set -e",
    `cd ${path}`,
    `(cd versions/${folder} && sha256sum --quiet -c ../${id}.sha256)`,
    ...(complete ? [] : [`mv -T versions/${id}.partial versions/${id}`]),
    `ln -sfn versions/${id} current.new`,
    "mv -T current.new current",
    // The newest few stay to go back to.
    `ls -1t versions | grep -E '^[0-9a-f]{16}$' | grep -vx ${id} ${/^[0-9a-f]{16}$/.test(previous) ? `| grep -vx ${previous} ` : ""}| tail -n +${keptSites} | while read -r old; do rm -rf "versions/$old" "versions/$old.sha256"; done`,
    `ls -1d versions/*.partial 2>/dev/null | while read -r draft; do rm -rf "$draft"; done`,
  ].join("\n");
}

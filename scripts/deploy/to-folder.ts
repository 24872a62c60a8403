import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { sha256OfFile } from "../../src/tables/hash-file.ts";
import { hashList, readHashList } from "../../src/releases/kept-bytes.ts";
import type { StagedSite } from "./stage.ts";

/** What sending did. */
export interface Sent {
  uploaded: number;
  unchanged: number;
  removed: number;
}

/** How many sites stay beside the one that is shown, to go back to. */
export const keptSites = 2;

/**
 * Puts a site into a folder of this machine: `versions/<id>/` is filled and checked beside the old one, then the link `current` is
 * switched in one step. Cut off at any point, `current` shows the old site whole; run again, it goes on where it stopped.
 *
 * @param afterStep is called after each step with its name; a test lets it throw.
 * @throws if a file does not have the hash that it was sent with.
 */
export function deployToFolder(site: StagedSite, root: string, afterStep: (step: string) => void = () => undefined): Sent {
  const versions = join(root, "versions");
  mkdirSync(versions, { recursive: true });
  const link = join(root, "current");
  if (existsSync(link) && !lstatSync(link).isSymbolicLink())
    throw new Error(`${link} là thư mục thường, cần là liên kết do lệnh này đặt / is a folder of its own, where this command keeps a link.`);
  const previous = existsSync(link) ? basename(readlinkSync(link)) : null;
  const target = join(versions, site.id);
  const sent: Sent = { uploaded: 0, unchanged: 0, removed: 0 };
  if (existsSync(target)) verify(target, site.hashes);
  else {
    const draft = `${target}.partial`;
    fill(draft, site, { previous: previous === null ? null : join(versions, previous), sent, afterStep });
    for (const name of filesBelow(draft)) if (!site.hashes.has(name)) rmSync(join(draft, name));
    verify(draft, site.hashes);
    afterStep("verified");
    writeFileSync(`${target}.sha256`, hashList(site.hashes));
    renameSync(draft, target);
  }
  afterStep("complete");
  const fresh = join(root, `.current-${process.pid}`);
  rmSync(fresh, { force: true });
  symlinkSync(join("versions", site.id), fresh);
  afterStep("linked");
  renameSync(fresh, link);
  afterStep("switched");
  sent.removed = forgetOld(root, [site.id, previous]);
  return sent;
}

/** Fills the folder of a new version: links to what the old one has with the same hash, copies of the rest. */
function fill(
  draft: string,
  { folder, hashes }: StagedSite,
  { previous, sent, afterStep }: { previous: string | null; sent: Sent; afterStep: (step: string) => void },
): void {
  const known =
    previous !== null && existsSync(`${previous}.sha256`) ? readHashList(readFileSync(`${previous}.sha256`, "utf8")) : new Map<string, string>();
  for (const [name, hash] of hashes) {
    const to = join(draft, name);
    if (existsSync(to) && sha256OfFile(to) === hash) continue;
    mkdirSync(dirname(to), { recursive: true });
    rmSync(to, { force: true });
    if (previous !== null && known.get(name) === hash && existsSync(join(previous, name))) {
      linkSync(join(previous, name), to);
      sent.unchanged += 1;
    } else {
      copyFileSync(join(folder, name), to);
      sent.uploaded += 1;
    }
    afterStep(`file ${name}`);
  }
}

function verify(folder: string, hashes: ReadonlyMap<string, string>): void {
  const wrong = [...hashes].filter(([name, hash]) => !existsSync(join(folder, name)) || sha256OfFile(join(folder, name)) !== hash);
  if (wrong.length > 0) throw new Error(`${wrong.length} tệp không đúng mã băm / files do not have their hash: ${wrong[0]?.[0]} (${folder})`);
}

/** Removes versions beyond the newest few, and drafts of others that were given up. */
function forgetOld(root: string, shown: readonly (string | null)[]): number {
  const versions = join(root, "versions");
  const names = readdirSync(versions).filter((name) => /^[0-9a-f]{16}$/.test(name));
  const age = (name: string): number => lstatSync(join(versions, name)).ctimeMs;
  const old = names
    .filter((name) => !shown.includes(name))
    .sort((a, b) => age(b) - age(a))
    .slice(keptSites - 1);
  const drafts = readdirSync(versions).filter((name) => name.endsWith(".partial"));
  for (const name of [...old, ...drafts]) {
    rmSync(join(versions, name), { recursive: true });
    rmSync(join(versions, `${name}.sha256`), { force: true });
  }
  return old.length;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

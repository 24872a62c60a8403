import { createHash } from "node:crypto";
import { copyFileSync, existsSync, globSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashList } from "../../src/releases/kept-bytes.ts";
import { redirectsFile, webConfig } from "./host-files.ts";
import { CompressionCache, isCompressed, type BrotliQuality } from "./compress.ts";

/** A site that is ready to be sent: its folder, the hash of every file, and a name that equal sites share. */
export interface StagedSite {
  folder: string;
  /** SHA-256 by path, in order. */
  hashes: ReadonlyMap<string, string>;
  /** Sixteen hexadecimal digits made from all hashes. */
  id: string;
  /** Compressed files that had to be made. */
  compressed: number;
}

/** How many files are compressed at a time. */
const atOnce = 8;

/**
 * Lays a built site out for sending: its files as links, the settings of hosts, and beside each text its compressed forms.
 *
 * @throws if the folder holds no site.
 */
export async function stageSite(
  siteFolder: string,
  { cacheFolder, compress, quality = 11 }: { cacheFolder: string; compress: boolean; quality?: BrotliQuality },
): Promise<StagedSite> {
  if (!existsSync(join(siteFolder, "index.html")))
    throw new Error(`${siteFolder}: chưa có trang, chạy npm run build / there is no site yet, run npm run build.`);
  const folder = join(cacheFolder, "deploy", compress ? "compressed" : "plain");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cache = new CompressionCache(join(cacheFolder, "compressed"), quality);
  const hashes = new Map<string, string>();
  const place = (from: string, name: string, sha256: string): void => {
    const to = join(folder, name);
    mkdirSync(dirname(to), { recursive: true });
    linkOrCopy(from, to);
    hashes.set(name, sha256);
  };
  const names = globSync("**/*", { cwd: siteFolder }).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => statSync(join(siteFolder, name)).isFile()).sort();
  const queue = [...files];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        const from = join(siteFolder, name);
        const bytes = readFileSync(from);
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        place(from, name, sha256);
        if (compress && isCompressed(name, bytes.length))
          for (const form of await cache.forms(bytes, sha256)) place(form.path, name + form.ending, form.sha256);
      }
    }),
  );
  for (const [name, text] of [
    ["web.config", webConfig()],
    ["_redirects", redirectsFile()],
  ] as const) {
    writeFileSync(join(folder, name), text);
    hashes.set(name, createHash("sha256").update(text).digest("hex"));
  }
  const ordered = new Map([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { folder, hashes: ordered, id: createHash("sha256").update(hashList(ordered)).digest("hex").slice(0, 16), compressed: cache.made };
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

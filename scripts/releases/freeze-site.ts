import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { frozenPage, isFrozen, keptStyle, keptStyleFile } from "../../src/releases/frozen-page.ts";

/**
 * Reads a built site as a release keeps it, below `site/`: pages in their frozen form, downloads and style sheets as they are.
 *
 * @throws if the site was built below another address than `/`, where links could not be told apart.
 */
export function frozenSite(siteFolder: string): Map<string, Uint8Array> {
  const home = join(siteFolder, "index.html");
  if (!existsSync(home) || !/\shref="\/(?:_astro\/[^"]+\.css|dia-phuong\/)"/.test(readFileSync(home, "utf8")))
    throw new Error(`${siteFolder}: không phải trang dựng cho địa chỉ gốc “/” / is not a site built for the address "/".`);
  const names = globSync("**/*", { cwd: siteFolder }).map((name) => name.replaceAll("\\", "/"));
  const kept = names.filter((name) => isFrozen(name) && statSync(join(siteFolder, name)).isFile()).sort();
  return new Map([
    [`site/${keptStyleFile}`, new TextEncoder().encode(keptStyle)] as const,
    ...kept.map((name): [string, Uint8Array] => {
      const bytes = readFileSync(join(siteFolder, name));
      return [`site/${name}`, name.endsWith(".html") ? new TextEncoder().encode(frozenPage(name, bytes.toString("utf8"))) : bytes];
    }),
  ]);
}

/** Reads what the data build reads, below `data/`: raw files, registry, and the lists beside them. */
export function keptData(dataFolder: string): Map<string, Uint8Array> {
  const names = globSync("{raw,registry}/**/*", { cwd: dataFolder })
    .concat(globSync("{intake,left-out}.csv", { cwd: dataFolder }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !/(?:^|\/)(?:\.|~\$)/.test(name) && statSync(join(dataFolder, name)).isFile())
    .sort();
  return new Map(names.map((name) => [`data/${name}`, readFileSync(join(dataFolder, name))]));
}

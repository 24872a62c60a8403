import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { startStaticServer } from "../../scripts/lib/static-server.ts";
import { launchBrowser } from "./browser.ts";

/** The built site on a port of this machine, and a browser to look at it. */
export interface SiteInBrowser {
  browser: Browser;
  /** Without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves `dist` and starts a browser; `tests/global-setup.ts` has built it. */
export async function openSite(): Promise<SiteInBrowser> {
  const server = await startStaticServer(join(projectRoot, "dist"), { port: 0 });
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    browser,
    origin: `http://127.0.0.1:${server.port}`,
    close: async () => void (await Promise.all([browser.close(), server.close()])),
  };
}

/**
 * Gives one address of every kind of page in Vietnamese: the page of each folder, and below it the one with most charts.
 *
 * @throws if there is no built site: a loop over no page would prove nothing.
 */
export function pageOfEachKind(chartsIn: (file: string) => number): string[] {
  const dist = join(projectRoot, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Error("There is no built site in dist/: run npm run build.");
  const folders = globSync("*/", { cwd: dist }).filter(
    (folder) => !folder.startsWith("_") && folder !== "en" && globSync(`${folder}/**/index.html`, { cwd: dist }).length > 0,
  );
  return ["/", ...folders.sort().flatMap((folder) => [...kindsIn(dist, folder, chartsIn)])];
}

function* kindsIn(dist: string, folder: string, chartsIn: (file: string) => number): Generator<string> {
  const byDepth = new Map<number, string[]>();
  for (const file of globSync(`${folder}/**/index.html`, { cwd: dist }).sort()) {
    const depth = file.split("/").length;
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), file]);
  }
  for (const files of byDepth.values()) {
    const charts = files.map((file) => chartsIn(join(dist, file)));
    const fullest = files[charts.indexOf(Math.max(...charts))];
    if (fullest !== undefined) yield `/${fullest.replace(/index\.html$/, "")}`;
  }
}

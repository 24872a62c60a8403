import { chromium, type Browser } from "playwright-core";
import { installedBrowsers } from "./installed-browsers.ts";
import { packagedBrowser } from "./packaged-browser.ts";

/** Flags that keep a headless Chromium quiet, and let it start as root and without a graphics card. */
const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Candidate {
  name: string;
  start: () => Promise<Browser>;
}

/**
 * Starts the first Chromium that works: the one CHROMIUM_PATH names, an installed one, or the one in the npm package.
 *
 * @throws one sentence that says what to do where none starts; a CHROMIUM_PATH that does not start is never passed over.
 */
export async function launchBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const failures: string[] = [];
  for (const { name, start } of candidates(environment)) {
    try {
      return await start();
    } catch (error) {
      failures.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `No Chromium starts on this machine (${failures.join("; ")}): install Chromium or Chrome, or set CHROMIUM_PATH to the file of one, and run the tests again.`,
  );
}

function candidates(environment: NodeJS.ProcessEnv): Candidate[] {
  const asked = environment["CHROMIUM_PATH"];
  if (asked !== undefined && asked !== "") return [{ name: `CHROMIUM_PATH=${asked}`, start: () => launch(asked, environment) }];
  return [
    ...installedBrowsers(environment).map((path) => ({ name: path, start: () => launch(path, environment) })),
    {
      name: "npm package @sparticuz/chromium",
      start: async () => {
        const packaged = await packagedBrowser();
        return launch(packaged.executablePath, { ...environment, ...packaged.environment }, ["--no-zygote", "--disable-webgl"]);
      },
    },
  ];
}

function launch(executablePath: string, environment: NodeJS.ProcessEnv, flags: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...quietFlags, ...flags], env: environment as Record<string, string> });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

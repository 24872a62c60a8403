import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "chrome"];
const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** Lists the Chromium-based browsers that are installed on this machine, the plainest first. */
export function installedBrowsers(environment: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string[] {
  const candidates =
    platform === "win32"
      ? ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
          windowsPrograms.map((program) => join(environment[name] ?? "C:\\", program)),
        )
      : (environment["PATH"] ?? "")
          .split(delimiter)
          .filter((folder) => folder !== "")
          .flatMap((folder) => commands.map((command) => join(folder, command)));
  if (platform === "darwin") candidates.push(...macApplications.map((application) => join("/Applications", application)));
  return candidates.filter((candidate) => existsSync(candidate)).sort((a, b) => commandOrder(a) - commandOrder(b));
}

function commandOrder(path: string): number {
  const order = commands.findIndex((command) => path.endsWith(`/${command}`));
  return order === -1 ? commands.length : order;
}

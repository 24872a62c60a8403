import { readFileSync } from "node:fs";

/** Reads the programs that the page of downloads shows, by their titles, as a reader would copy them. */
export function pageSamples(page = "dist/du-lieu/index.html"): Map<string, string> {
  const html = readFileSync(page, "utf8");
  return new Map(
    [...html.matchAll(/<pre[^>]*aria-label="([^"]+)"[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, title = "", code = ""]) => [
      title,
      unescape(code),
    ]),
  );
}

/** Lets a program of a page read from a server of this machine instead of where the site is said to stand. */
export function readFrom(code: string, serverUrl: string): string {
  return code.replaceAll(/https?:\/\/[^"'/]+(?=(?:\/[^"'/]+)*\/du-lieu\/)/g, serverUrl.replace(/\/$/, ""));
}

function unescape(html: string): string {
  const signs: Record<string, string> = { quot: '"', lt: "<", gt: ">", "#39": "'", "#34": '"', amp: "&" };
  return html.replaceAll(/&(quot|lt|gt|#39|#34|amp);/g, (_, name: string) => signs[name] ?? "");
}

import { siteUrl } from "../lib/site-url.ts";

/** Gives the full address of a path; without SITE_URL, where the site stands is not known and the address begins at the root. */
export function siteAddress(path: string): string {
  return siteOrigin("") + siteUrl(path, process.env["SITE_BASE"] ?? "/");
}

/** Gives the address of the site's first page without a slash at its end, for programs that read from it. */
export function programAddress(): string {
  return siteOrigin("http://localhost:4321") + siteUrl("", process.env["SITE_BASE"] ?? "/").replace(/\/$/, "");
}

function siteOrigin(otherwise: string): string {
  const url = process.env["SITE_URL"];
  return url === undefined || url === "" ? otherwise : url.replace(/\/$/, "");
}

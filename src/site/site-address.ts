import { siteUrl } from "../lib/site-url.ts";

/** Gives the full address of a path; without SITE_URL, where the site stands is not known and the address begins at the root. */
export function siteAddress(path: string): string {
  return siteOrigin("") + siteUrl(path, siteBase());
}

/** Gives the full address of a path, or null where the site does not know where it stands: some readers refuse any other address. */
export function fullAddress(path: string): string | null {
  return isSiteUrlSet() ? siteAddress(path) : null;
}

/** Gives the address of the site's first page without a slash at its end, for programs that read from it. */
export function programAddress(): string {
  return siteOrigin("http://localhost:4321") + siteUrl("", siteBase()).replace(/\/$/, "");
}

/** Says whether the build was told where the site will stand. */
export function isSiteUrlSet(): boolean {
  return siteOrigin("") !== "";
}

/** Gives the folder that the site stands in at its host, with slashes at both ends. */
export function siteBase(): string {
  return siteUrl("", process.env["SITE_BASE"] ?? "/");
}

function siteOrigin(otherwise: string): string {
  const url = process.env["SITE_URL"];
  return url === undefined || url === "" ? otherwise : url.replace(/\/$/, "");
}

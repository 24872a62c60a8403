import { embedStyleSources } from "../sharing/embed-style.ts";

/** Headers of the answers to some paths of the site; `*` stands for anything, and a path begins below the base. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * What a browser may load for any page of the site: our own files, no script and no style in a page.
 *
 * One policy for all paths, since some hosts join the policies of several rules, and a browser then obeys both: it lets anybody frame
 * the site, which keeps nothing about a reader, and lets the style through that stands inside embeds.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${embedStyleSources.join(" ")}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  // Pages of kept releases show in a frame whether a newer release exists.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors *",
].join("; ");

/** The headers of every answer; figures are public, so any site may read the files. */
export const headersOfAll: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Access-Control-Allow-Origin": "*",
};

/**
 * How long a browser may keep a file without asking again, the first rule that fits counts: names with a hash never
 * change; everything else keeps its name when it changes. A kept release never changes either, but the line in it that says
 * whether a newer one exists does, and hosts that join the rules of several paths could not tell them apart.
 */
export const cacheRules: readonly { path: string; cacheControl: string }[] = [
  { path: "/_astro/*", cacheControl: "public, max-age=31536000, immutable" },
  { path: "/*", cacheControl: "no-cache" },
];

/** Media types that hosts do not know by themselves. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

/** The rules that a host is told: what all answers carry, and what some add; no rule repeats a header of another that fits the same path. */
export function headerRules(): HeaderRule[] {
  const cached = cacheRules.filter(({ path }) => path !== "/*");
  return [{ path: "/*", headers: headersOfAll }, ...cached.map(({ path, cacheControl }) => ({ path, headers: { "Cache-Control": cacheControl } }))];
}

/** Writes the rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export function headersFile(base: string): string {
  const below = base.replace(/\/$/, "");
  return headerRules()
    .map(({ path, headers }) => `${[`${below}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n")}\n`)
    .join("\n");
}

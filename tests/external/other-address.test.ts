import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { xmlProblem } from "../helpers/xml-problem.ts";

const base = "/dan-van/";
const origin = "https://example.vn";
const scratch = mkdtempSync(join(tmpdir(), "other-address-"));
const root = join(scratch, "dist");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
let pages: string[];

beforeAll(() => {
  const environment = { ...process.env, OUT_DIR: root, CACHE_DIR: join(scratch, "cache"), SITE_BASE: base, SITE_URL: origin };
  const built = spawnSync(process.execPath, ["scripts/build-site.ts"], { env: environment, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The site does not build below ${base}:\n${built.stdout}\n${built.stderr}`);
  pages = globSync("**/*.html", { cwd: root })
    .filter((page) => !/^v\/\d/.test(page))
    .sort();
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** Gives the file of an address of the site, or null where it does not begin with the base. */
function fileAt(address: string): string | null {
  const [path = ""] = decodeURI(address).split(/[?#]/);
  if (!path.startsWith(base)) return null;
  const file = path.slice(base.length);
  return file === "" || file.endsWith("/") ? `${file}index.html` : file;
}

describe("a site below a folder of a host that it knows", () => {
  it("leads every link and anchor of every page somewhere below that folder", () => {
    const ids = new Map(pages.map((page) => [page, new Set([...read(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ""))]));
    const broken = new Set<string>();
    let links = 0;
    for (const page of pages) {
      for (const [, raw = ""] of read(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        const href = raw.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replace(origin, "");
        if (/^[a-z]+:/.test(href)) continue;
        links += 1;
        const anchor = /#(.+)$/.exec(href)?.[1];
        const file = href.startsWith("#") ? page : fileAt(href);
        if (file === null || !existsSync(join(root, file)) || !statSync(join(root, file)).isFile()) broken.add(`${href} (on ${page})`);
        else if (
          anchor !== undefined &&
          ids.get(file)?.has(decodeURIComponent(anchor)) === false &&
          file !== "so-sanh/index.html" &&
          file !== "en/so-sanh/index.html"
        )
          broken.add(`${href} (on ${page})`);
      }
    }
    expect(links).toBeGreaterThan(20_000);
    expect([...broken].slice(0, 20)).toEqual([]);
  });

  it("names the full address of each page and its twin, each by the other", () => {
    const attribute = (text: string, tag: RegExp): string => tag.exec(text)?.[1] ?? "";
    const framed = pages.filter((page) => page !== "404.html" && !/^(?:en\/)?nhung\//.test(page));
    expect(framed.length).toBeGreaterThan(2_000);
    const wrong = framed.filter((page) => {
      const text = read(page);
      const isEnglish = page.startsWith("en/");
      const path = (isEnglish ? page.slice(3) : page).slice(0, -"index.html".length);
      const [vi, en] = [`${origin}${base}${path}`, `${origin}${base}en/${path}`];
      return (
        attribute(text, /<link rel="canonical" href="([^"]*)"/) !== (isEnglish ? en : vi) ||
        attribute(text, /<link rel="alternate" hreflang="vi" href="([^"]*)"/) !== vi ||
        attribute(text, /<link rel="alternate" hreflang="en" href="([^"]*)"/) !== en ||
        attribute(text, /<link rel="alternate" hreflang="x-default" href="([^"]*)"/) !== vi ||
        !existsSync(join(root, fileAt(attribute(text, /<meta property="og:image" content="([^"]*)"/).replace(origin, "")) ?? "none"))
      );
    });
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(read("404.html")).not.toContain('rel="canonical"');
    expect(read("404.html")).toContain('name="robots" content="noindex"');
  });

  it("lists every page in the sitemap, in both languages, and nothing else", () => {
    const xml = read("sitemap.xml");
    expect(xmlProblem(xml)).toBe(null);
    const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => fileAt(address.replace(origin, "")) ?? address);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.sort()).toEqual(pages.filter((page) => page !== "404.html" && !/^(?:en\/)?nhung\//.test(page)));
    expect(read("robots.txt")).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
  });

  it("gives full addresses to citations, embed codes, pictures and feeds", () => {
    const chart = "hang--par-index--hoa-binh--departments--2024";
    const page = read(`bieu-do/${chart}/index.html`);
    expect(page).toContain(`url = {${origin}${base}bieu-do/${chart}/}`);
    expect(page).toContain(`UR  - ${origin}${base}bieu-do/${chart}/`);
    expect(page).toContain(`iframe src=&quot;${origin}${base}nhung/${chart}/&quot;`);
    expect(read(`bieu-do/${chart}.svg`)).toContain(`example.vn${base}bieu-do/${chart}/`.slice(0, 40));
    expect(read(`en/nhung/${chart}/index.html`)).toContain(`href="${origin}${base}en/bieu-do/${chart}/"`);
    expect(read("phien-ban.atom")).toContain(`rel="self" type="application/atom+xml" href="${origin}${base}phien-ban.atom"`);
    expect(
      read("_headers")
        .split("\n")
        .filter((line) => line.startsWith("/"))
        .every((line) => line.startsWith(base)),
    ).toBe(true);
  });
});

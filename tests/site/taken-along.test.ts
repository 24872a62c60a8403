import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { relativeLinks } from "../../src/sharing/relative-links.ts";
import { socialImagePath } from "../../src/site/social-images.ts";
import { xmlProblem } from "../helpers/xml-problem.ts";

const root = "dist";
const read = (path: string): string => readFileSync(join(root, path), "utf8");
/** Without kept releases: these lead to what stood beside them on their day. */
const pages = globSync("**/*.html", { cwd: root })
  .filter((page) => !/^v\/\d/.test(page))
  .sort();

interface ListedChart {
  chartId: string;
  page: string;
  csv: string;
  csvSha256: string;
  svgVi: string;
  pngVi: string;
  embedVi: string;
  svgEn: string;
  pngEn: string;
  embedEn: string;
}
const { data: charts } = Papa.parse<ListedChart>(read("bieu-do/danh-muc.csv"), { header: true, skipEmptyLines: true });

describe("the files of charts", () => {
  it("are all there, in both languages, under the addresses of the list", () => {
    expect(charts.length).toBeGreaterThan(250);
    const missing = charts.flatMap((chart) =>
      [
        `${chart.page}index.html`,
        `/en${chart.page}index.html`,
        chart.csv,
        chart.svgVi,
        chart.svgEn,
        chart.pngVi,
        chart.pngEn,
        `${chart.embedVi}index.html`,
        `${chart.embedEn}index.html`,
      ].filter((file) => !existsSync(join(root, file))),
    );
    expect(missing).toEqual([]);
  });

  it("hold the figures that the list and the citation name by their hash", () => {
    const wrong = charts.filter(({ csv, csvSha256, page }) => {
      const hash = createHash("sha256")
        .update(readFileSync(join(root, csv)))
        .digest("hex");
      return hash !== csvSha256 || !read(`${page}index.html`).includes(hash) || !read(`en${page}index.html`).includes(hash);
    });
    expect(wrong.map(({ chartId }) => chartId)).toEqual([]);
  });

  it("are images twice as large as their pictures, which are well-formed", () => {
    const wrong = charts
      .flatMap(({ svgVi, pngVi, svgEn, pngEn }) => [
        [svgVi, pngVi],
        [svgEn, pngEn],
      ])
      .filter(([svg = "", png = ""]) => {
        const picture = read(svg);
        const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(picture) ?? [];
        const image = readFileSync(join(root, png));
        return (
          xmlProblem(picture) !== null ||
          image.readUInt32BE(16) !== 2 * Number(width) ||
          image.readUInt32BE(20) !== 2 * Number(height) ||
          image.length > 400_000
        );
      });
    expect(wrong).toEqual([]);
  });

  it("have no embed above 30 KB, with or without a language", () => {
    expect(
      charts.flatMap(({ embedVi, embedEn }) => [embedVi, embedEn]).filter((embed) => statSync(join(root, embed, "index.html")).size > 30 * 1024),
    ).toEqual([]);
  });
});

describe("the files beside the pages", () => {
  it("are two feeds a language, well-formed and with an address of their own", () => {
    for (const file of ["phien-ban.atom", "dinh-chinh.atom", "en/phien-ban.atom", "en/dinh-chinh.atom"]) {
      expect([file, xmlProblem(read(file))]).toEqual([file, null]);
      expect(read(file)).toContain(`href="/${file}"`);
      expect(read(file)).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z</);
    }
  });

  it("name icons that exist, of the size they claim", () => {
    for (const file of ["site.webmanifest", "en/site.webmanifest"]) {
      const manifest = JSON.parse(read(file)) as { icons: { src: string; sizes: string; type: string }[]; start_url: string };
      expect(existsSync(join(root, manifest.start_url, "index.html"))).toBe(true);
      for (const { src, sizes, type } of manifest.icons) {
        const icon = readFileSync(join(root, src));
        if (type === "image/png") expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
      }
    }
  });

  it("hold a picture for previews of every page", () => {
    const addresses = new Set(
      pages
        .filter((page) => page !== "404.html" && !/^(?:en\/)?(?:nhung\/|v\/\d)|^v\/\d/.test(page))
        .map((page) =>
          page.startsWith("en/")
            ? socialImagePath(`/${page.slice(3, -"index.html".length)}`, "en")
            : socialImagePath(`/${page.slice(0, -"index.html".length)}`, "vi"),
        ),
    );
    expect(addresses.size).toBeGreaterThan(500);
    expect([...addresses].filter((address) => !existsSync(join(root, address)))).toEqual([]);
    const home = readFileSync(join(root, "chia-se/trang-chu.vi.png"));
    expect([home.readUInt32BE(16), home.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it("name no canonical address and no sitemap while the build does not know where it will stand", () => {
    expect(existsSync(join(root, "sitemap.xml"))).toBe(false);
    expect(read("robots.txt")).toBe("User-agent: *\nDisallow:\n");
    expect(pages.filter((page) => read(page).includes('rel="canonical"'))).toEqual([]);
  });

  it("cite every number that rests on a source, in files that its page links to", () => {
    const page = read("nguon/dv-s01/index.html");
    const ids = [...page.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(ids.length).toBeGreaterThan(4);
    for (const ending of ["txt", "bib", "ris"]) {
      const file = `trich-dan/dv-s01.vi.${ending}`;
      expect(page).toContain(`href="/${file}"`);
      const text = read(file);
      expect(ids.filter((id) => !text.includes(id))).toEqual([]);
    }
  });
});

describe("a copy that opens from a disk", () => {
  it("leads every link and anchor to a file that is there", () => {
    const anchors = new Map<string, Set<string>>();
    const anchorsOf = (file: string): Set<string> => {
      let known = anchors.get(file);
      if (known === undefined) anchors.set(file, (known = new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ""))));
      return known;
    };
    const broken = new Set<string>();
    let links = 0;
    for (const page of pages) {
      for (const [, href = ""] of relativeLinks(page, read(page)).matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        if (/^[a-z]+:/.test(href) || href.startsWith("#")) continue;
        links += 1;
        const [path = "", anchor] = decodeURI(href.replaceAll("&#38;", "&").replaceAll("&amp;", "&"))
          .replace(/\?[^#]*/, "")
          .split("#");
        const file = join(dirname(page), path);
        if (href.startsWith("/") || file.startsWith("..") || !existsSync(join(root, file)) || !statSync(join(root, file)).isFile())
          broken.add(`${href} (on ${page})`);
        else if (
          anchor !== undefined &&
          anchor !== "" &&
          file.endsWith(".html") &&
          !anchorsOf(file).has(decodeURIComponent(anchor)) &&
          !file.endsWith("so-sanh/index.html")
        )
          broken.add(`${href} (on ${page})`);
      }
    }
    expect(links).toBeGreaterThan(20_000);
    expect([...broken].slice(0, 20)).toEqual([]);
  });
});

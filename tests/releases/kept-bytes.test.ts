import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frozenPage, isFrozen } from "../../src/releases/frozen-page.ts";
import { hashList, packArchive, readHashList, sha256, unpackArchive } from "../../src/releases/kept-bytes.ts";
import { filesOfTar, tarOf } from "../../src/releases/tar.ts";
import type { ChartCopy } from "../../src/sharing/chart-copy.ts";
import { chartEmbed } from "../../src/sharing/chart-embed.ts";
import { contentPolicy } from "../../src/site/response-headers.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("what a release keeps", () => {
  it("comes out of the archive as it went in", () => {
    const path = fc.stringMatching(/^[a-z]{1,190}(\/[a-zđ=_-]{1,40}){0,3}\.csv$/);
    fc.assert(
      fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 1200 })), (record) => {
        const files = new Map(Object.entries(record));
        expect(filesOfTar(tarOf(files))).toEqual(files);
      }),
      { numRuns: 60 },
    );
    const files = new Map([
      ["site/a.html", bytes("<p>Đồng Tháp</p>")],
      ["site/empty", bytes("")],
    ]);
    expect(new Map([...unpackArchive(packArchive(files))].map(([name, content]) => [name, Uint8Array.from(content)]))).toEqual(files);
  });
  it("opens with tar", () => {
    const folder = mkdtempSync(join(tmpdir(), "tar-"));
    const [long, longer] = [`site/${"thu-muc/".repeat(14)}trang.html`, `site/${"ten-rất-dài-".repeat(12)}.csv`];
    writeFileSync(
      join(folder, "a.tar"),
      tarOf(
        new Map([
          ["site/ban.csv", bytes("a,b\n")],
          [long, bytes("dài")],
          [longer, bytes("dài hơn")],
        ]),
      ),
    );
    const run = spawnSync("tar", ["-xf", "a.tar"], { cwd: folder, encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    expect([
      readFileSync(join(folder, "site/ban.csv"), "utf8"),
      readFileSync(join(folder, long), "utf8"),
      readFileSync(join(folder, longer), "utf8"),
    ]).toEqual(["a,b\n", "dài", "dài hơn"]);
    rmSync(folder, { recursive: true });
  });
  it("is refused when damaged", () => {
    const archive = tarOf(new Map([["a", bytes("abc")]]));
    expect(() => filesOfTar(archive.slice(0, 514))).toThrow("ends within");
    archive[3] = 65;
    expect(() => filesOfTar(archive)).toThrow("damaged");
  });
  it("has a list of hashes that reads back", () => {
    const hashes = new Map([
      ["site/a b.csv", sha256("a")],
      ["data/đ.csv", sha256("b")],
    ]);
    expect(readHashList(hashList(hashes))).toEqual(hashes);
  });
});

describe("a frozen page", () => {
  const page =
    '<html><head><script defer src="/tim-kiem/loader.js"></script><link rel="icon" href="/favicon.svg"></head><body><a href="/en/nguon/s1/#x">1</a><a href="/du-lieu/scores.csv">2</a><a href="/v/sua-doi/">3</a><a href="/">4</a><a href="#noi">5</a><a href="https://a.vn/">6</a><a href="/du-lieu/dan-van-mo.zip">7</a><form action="/tim-kiem/"></form></body></html>';
  const frozen = frozenPage("co-quan/hai-phong/so-noi-vu/index.html", page);
  it("leads from file to file within the release, and to the living site where that part is not kept", () => {
    const links = [...frozen.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual([
      "../../../../../favicon.svg",
      "../../../ban-luu.css",
      "../../../../../v/index.html",
      "../../../ban-nay.html",
      "../../../en/nguon/s1/index.html#x",
      "../../../du-lieu/scores.csv",
      "../../../../../v/sua-doi/index.html",
      "../../../index.html",
      "#noi",
      "https://a.vn/",
      "../../../du-lieu/dan-van-mo.zip",
      "../../../../../tim-kiem/index.html",
    ]);
  });
  it("carries no script, is not for search engines, says that it is kept", () => {
    expect(frozen).not.toContain("<script");
    expect(frozen).toContain('content="noindex"');
    expect(frozen).toContain("Đây là bản lưu");
    expect(frozenPage("en/index.html", page)).toContain("This is a kept release");
  });
  it("leaves programs, lists of releases and feeds to the living site", () => {
    expect(
      [
        "v/index.html",
        "en/v/sua-doi/index.html",
        "tim-kiem/search.js",
        "phien-ban.atom",
        "en/dinh-chinh.atom",
        "robots.txt",
        "_headers",
        "du-lieu/dan-van-mo.zip",
      ].filter(isFrozen),
    ).toEqual([]);
    expect(
      ["index.html", "en/index.html", "_astro/a.css", "du-lieu/scores.xlsx", "nhung/x/index.html", "viet-nam/v/index.html"].every(isFrozen),
    ).toBe(true);
  });
});

describe("an embed of a kept release", () => {
  const spec = { kind: "trend", rows: [], options: { id: "f-x", locale: "vi", title: "Biểu đồ" } } as unknown as ChartCopy["spec"];
  const copy: ChartCopy = {
    chartId: "chuoi--par-index--dong",
    locale: "vi",
    title: "Biểu đồ",
    spec,
    notes: [],
    sources: "UBND tỉnh Đông, 07/7/2023",
    address: "/bieu-do/chuoi--par-index--dong/",
  };
  const embed = chartEmbed(
    { ...copy, spec: { ...spec, options: { ...spec.options, description: "Không có điểm nào." } } as ChartCopy["spec"] },
    "340 100\n<g/>",
  );
  const kept = frozenPage("nhung/chuoi--par-index--dong/index.html", embed);

  it("tells in a frame whether a newer release exists, runs nothing and leads from file to file", () => {
    expect(isFrozen("nhung/chuoi--par-index--dong/index.html")).toBe(true);
    expect(kept).toContain('<iframe src="../../ban-nay.html"');
    expect(kept).toContain('href="../../bieu-do/chuoi--par-index--dong/index.html"');
    expect(kept).not.toMatch(/<script|(?:href|src)="\//);
    expect(kept).toContain("UBND tỉnh Đông, 07/7/2023");
  });

  it("keeps the style that the policy of the site lets through", () => {
    expect(contentPolicy).toContain(
      createHash("sha256")
        .update(/<style>(.*?)<\/style>/.exec(kept)?.[1] ?? "")
        .digest("base64"),
    );
  });
});

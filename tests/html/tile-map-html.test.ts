import { resolve } from "node:path";
import { expect, it } from "vitest";
import { tileMapHtml } from "../../src/html/tile-map-html.ts";
import { locales } from "../../src/i18n/locale.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { siteData } from "../../src/tables/site-data.ts";

const place = { locale: "en", base: "/dan-van/" } as const;

it("draws each place as a tile that is a link, north to south, and one without a page as words", () => {
  const html = tileMapHtml(
    {
      label: "Tile map: 3 <places>",
      tiles: [
        { text: "Trường Sa", row: 2, column: 1, path: null },
        { text: "Hà Nội", row: 0, column: 0, path: "/dia-phuong/ha-noi/" },
        { text: "Huế", row: 1, column: 0, path: "/dia-phuong/hue/" },
      ],
    },
    place,
  );
  expect([...html.matchAll(/<a href="([^"]+)" aria-label="([^"]+)">/g)].map(([, ...link]) => link)).toEqual([
    ["/dan-van/en/dia-phuong/ha-noi/", "Hà Nội"],
    ["/dan-van/en/dia-phuong/hue/", "Huế"],
  ]);
  expect(
    html
      .replace(/<[^>]+>/g, "|")
      .split("|")
      .filter((text) => text.trim() !== ""),
  ).toEqual(["Hà", "Nội", "Huế", "Trường", "Sa"]);
  expect(html).toContain('aria-label="Tile map: 3 &lt;places&gt;"');
  expect(html).not.toMatch(/NaN|style=/);
});

it("draws nothing for no places", () => {
  expect(tileMapHtml({ label: "none", tiles: [] }, place)).not.toContain("<a ");
});

it("leads from the list of areas to every province of either time, Hoàng Sa and Trường Sa drawn", () => {
  const data = siteData(resolve("data"));
  for (const locale of locales) {
    const [list] = areaPages(data, locale);
    const maps = list!.sections.map(({ tileMap, tables }) => ({ tiles: tileMap?.tiles ?? [], rows: tables?.[0]?.rows ?? [] }));
    expect(maps.map(({ rows }) => rows.length)).toEqual([34, 63]);
    for (const { tiles, rows } of maps) {
      const listed = rows.map(({ cells }) => (cells[0]![0] as { path: string }).path);
      expect(tiles.flatMap(({ path }) => path ?? []).sort()).toEqual(listed.sort());
      expect(tiles.filter(({ path }) => path === null).map(({ text }) => text)).toEqual([
        expect.stringContaining("Hoàng Sa"),
        expect.stringContaining("Trường Sa"),
      ]);
    }
  }
});

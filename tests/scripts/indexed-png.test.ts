import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexedPng } from "../../scripts/charts/indexed-png.ts";
import { picturePng } from "../../scripts/charts/picture-png.ts";

/** Reads a PNG with a palette back into colours, row by row. */
function colours(png: Uint8Array): string[][] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, lines] = [chunks.get("IHDR")!, chunks.get("PLTE")!, inflateSync(chunks.get("IDAT")!)];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  expect(lines.length).toBe(height * (width + 1));
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => palette.toString("hex", lines[y * (width + 1) + 1 + x]! * 3, lines[y * (width + 1) + 1 + x]! * 3 + 3)),
  );
}

describe("an image with a palette", () => {
  it("holds every pixel where there are few colours", () => {
    const pixels = new Uint8Array([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255]);
    expect(colours(indexedPng({ width: 2, height: 2, pixels }))).toEqual([
      ["ff0000", "00ff00"],
      ["0000ff", "ffffff"],
    ]);
  });

  it("makes close shades one where there are more than a palette holds, and leaves white white", () => {
    const pixels = new Uint8Array(4 * 1024).map((_, index) =>
      index < 4 ? 255 : index % 4 === 3 ? 255 : ((index >> 2) * [7, 3, 1][index % 4]!) & 255,
    );
    const read = colours(indexedPng({ width: 32, height: 32, pixels })).flat();
    expect(read[0]).toBe("ffffff");
    expect(new Set(read).size).toBeLessThanOrEqual(256);
    for (const [index, colour] of read.entries()) {
      const far = [0, 1, 2].map((channel) =>
        Math.abs(Number.parseInt(colour.slice(channel * 2, channel * 2 + 2), 16) - pixels[index * 4 + channel]!),
      );
      expect(Math.max(...far)).toBeLessThan(64);
    }
  });
});

describe("a picture as an image", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-family="system-ui,DejaVu Sans,sans-serif"><rect width="60" height="20" fill="#fff"/><text x="2" y="15" font-size="14">Dữ ễ</text></svg>';

  it("is twice as large, the same bytes each time, and has its letters", () => {
    const image = picturePng(svg, 2);
    expect(Buffer.from(picturePng(svg, 2)).equals(Buffer.from(image))).toBe(true);
    const rows = colours(image);
    expect([rows[0]?.length, rows.length]).toEqual([120, 40]);
    expect(rows.flat().filter((colour) => colour === "000000").length).toBeGreaterThan(50);
  });

  it("draws a Vietnamese letter, not the box of a font that lacks it", () => {
    const drawn = (letters: string) => Buffer.from(picturePng(svg.replace("Dữ ễ", letters), 2)).toString("base64");
    const box = drawn("\uE123");
    const letters = ["ễ", "Ữ", "đ", "ọ", "Ẵ", "→", "≥", "✓", "…"].map(drawn);
    expect(new Set([box, ...letters]).size).toBe(letters.length + 1);
  });
});

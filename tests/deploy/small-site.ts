import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** An invented site of a few files; `edition` changes the style sheet, some pages and one file's existence. */
export function smallSite(edition: "old" | "new"): Record<string, string> {
  const style = `_astro/page.${edition}.css`;
  const page = (title: string, depth: string): string =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="${depth}${style}"></head><body><h1>${title}</h1>${"<p>Đoạn văn.</p>".repeat(60)}</body></html>`;
  return {
    "index.html": page(`Trang chủ ${edition}`, ""),
    "404.html": page("Không tìm thấy trang", "/"),
    "en/index.html": page(`Home ${edition}`, "../"),
    "nguon/index.html": page(`Nguồn ${edition}`, "../"),
    "nguon/s1/index.html": page("Nguồn s1", "../../"),
    [style]: `body{color:${edition === "old" ? "black" : "navy"}}${" ".repeat(600)}`,
    "du-lieu/scores.csv": `observationId,value\n${"a,1\n".repeat(200)}`,
    "du-lieu/scores.parquet": "PAR1 không nén được",
    [`du-lieu/${edition}.json`]: "[]",
    "v/1.0.0/index.html": page("Bản lưu", "../../"),
  };
}

/** Lays files out in a temporary folder; `remove` takes it away. */
export function writeSite(files: Record<string, string>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "dan-van-mo-site-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

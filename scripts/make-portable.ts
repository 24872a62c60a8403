import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { relativeLinks } from "../src/sharing/relative-links.ts";

/** Copies the built site to a folder that works from a disk, a USB stick and below any address. */
const [target = "dist-portable"] = process.argv.slice(2);
const site = resolve(process.env["OUT_DIR"] ?? "dist");
const folder = resolve(target);
const home = join(site, "index.html");

if (!existsSync(home) || !/\shref="\/dia-phuong\/"/.test(readFileSync(home, "utf8"))) {
  console.error(
    `${site}: chưa có trang dựng cho địa chỉ gốc “/”; chạy npm run build không có SITE_BASE / no site built for the address "/": run npm run build without SITE_BASE`,
  );
  process.exitCode = 1;
} else if (folder === site || site.startsWith(`${folder}/`)) {
  console.error(`${folder}: không thể chép đè lên trang đã dựng / cannot take the place of the built site`);
  process.exitCode = 1;
} else {
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  const pages = globSync("**/*.html", { cwd: folder }).map((page) => page.replaceAll("\\", "/"));
  for (const page of pages) {
    const file = join(folder, page);
    writeFileSync(file, relativeLinks(page, readFileSync(file, "utf8")));
  }
  console.log(`Đã chép ${pages.length} trang vào ${folder}; mở index.html / copied ${pages.length} pages to ${folder}; open index.html`);
}

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { families } from "../src/ingest/check-file/guess-family.ts";
import { createResolver } from "../src/ingest/resolver.ts";
import { slugOf } from "../src/lib/vietnamese-name.ts";
import { newEdition } from "../src/templates/new-edition.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { aboutOf } from "./data/about-options.ts";
import { askForEdition } from "./data/ask-for-edition.ts";
import { registryOrReport } from "./data/registry-or-report.ts";
import { optionFault } from "./lib/option-fault.ts";

const usage = `npm run new                                                     hỏi từng điều một
npm run new -- --family ratings --area hai-phong --year 2023    làm ngay
  --family      ${families.join(" | ")}
  --area        mã hoặc tên tỉnh, thành phố      --year      năm được đánh giá
  --source      mã nguồn (data/registry/sources.csv)
  --instrument  mã văn bản (data/registry/instruments.csv)
  --scale       mã thang xếp loại                --edition   tên thư mục (mặc định: năm, hoặc năm-số-văn-bản)
  --data        thư mục dữ liệu khác data/`;

process.exitCode = await main();

async function main(): Promise<number> {
  const given = readOptions();
  if (given === null) return 2;
  const data = given.data === undefined ? dataFolder() : resolve(given.data);
  const registry = registryOrReport(data);
  if (registry === null) return 1;
  const resolver = createResolver(registry);
  const values = process.argv.length > 2 ? given : { ...given, ...(await askForEdition({ registry, resolver })) };
  const about = aboutOf(values, { registry, resolver });
  if (typeof about === "string") return refused(about);
  const year = Number(values.year);
  const today = new Date().toISOString().slice(0, 10);
  const { family, areaId } = about;
  if (family === undefined || areaId === undefined || !/^\d{4}$/.test(values.year ?? "")) return refused("Cần đủ --family, --area và --year.");
  if (`${year}-01-01` > today) return refused(`--year: ${year} chưa tới.`);
  const edition =
    values.edition ?? [values.year ?? "", ...(about.instrumentId == null ? [] : [about.instrumentId.split("/").at(-1) ?? ""])].join("-");
  if (edition !== slugOf(edition)) return refused(`--edition: chỉ dùng chữ thường không dấu, số và dấu gạch: ${slugOf(edition)}.`);
  const folder = join(data, "raw", family, areaId, edition);
  if (existsSync(folder)) return refused(`Đã có ${folder}: chọn tên khác bằng --edition.`);
  const files = await newEdition(
    {
      family,
      areaId,
      year,
      edition,
      sourceId: about.sourceId ?? null,
      instrumentId: about.instrumentId ?? null,
      scaleId: about.scaleId ?? null,
      sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    },
    { registry, resolver },
  );
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const shown = relative(process.cwd(), folder) || folder;
  console.log(`Đã làm ${shown}: ${[...files.keys()].join(", ")}.
1. Điền origin.yaml (mỗi dòng có hướng dẫn)${about.sourceId === undefined ? "; nguồn mới thì thêm trước: npm run registry -- sources" : ""}.
2. Điền ${family}.xlsx hoặc ${family}.csv, một trong hai.
3. npm run check-data -- --seal ${shown}`);
  const isRated = family === "ratings" || family === "tallies";
  if (isRated && about.scaleId == null && resolver.scalesInForce(areaId, "dan-van", `${year}-12-31`).length === 0)
    console.log("Nơi này chưa có thang xếp loại: thêm thang (npm run registry -- scales), rồi từng mức (npm run registry -- levels).");
  return 0;
}

function refused(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}

function readOptions() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ options: { family: text, area: text, year: text, source: text, instrument: text, scale: text, edition: text, data: text } })
      .values;
  } catch (error) {
    console.error(`${optionFault(error)}\n\n${usage}`);
    return null;
  }
}

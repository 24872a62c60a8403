import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import type { Origin } from "../../src/registry/raw-tables.ts";

/** Changes one SIPAS figure in the newest scores file of the first area, as a correction would; returns the area. */
export function changeOneArea(folder: string): string {
  const [file] = globSync("raw/scores/*/*-2022-*/scores.csv", { cwd: folder }).sort();
  if (file === undefined) throw new Error(`There is no scores file of 2022 in ${folder}.`);
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(
    /,SIPAS,,"(\d+),(\d\d)"/,
    (_, whole: string, hundredths: string) => `,SIPAS,,"${whole},${hundredths === "50" ? "51" : "50"}"`,
  );
  if (after === before) throw new Error(`${file} has no SIPAS figure to change.`);
  writeFileSync(path, after);
  const originPath = join(dirname(path), "origin.yaml");
  const origin = parse(readFileSync(originPath, "utf8")) as Origin;
  writeFileSync(originPath, stringify({ ...origin, files: [{ name: "scores.csv", sha256: createHash("sha256").update(after).digest("hex") }] }));
  return origin.areaId;
}

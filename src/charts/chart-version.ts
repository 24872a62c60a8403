import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names the code that draws: sources, locked packages, the Unicode tables of the runtime. A drawing of another version is not used. */
export function chartVersion(): string {
  const folder = import.meta.dirname;
  const library = join(folder, "../lib");
  const files = [
    ...readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => join(folder, file)),
    ...readdirSync(library)
      .filter((file) => /^(format|collation|escape-html)/.test(file))
      .sort()
      .map((file) => join(library, file)),
    join(folder, "../i18n/locale.ts"),
    join(folder, "../../package-lock.json"),
  ].filter((file) => existsSync(file));
  return hash("sha1", [process.versions["icu"], ...files.map((file) => readFileSync(file, "utf8"))].join("\0"), "hex");
}

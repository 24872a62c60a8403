import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";

const aside = ".old";

/**
 * Puts a folder in the place of another in two renames: whoever reads meets the old one or the new one, hardly ever none.
 *
 * @throws where the other is no built site: a mistyped OUT_DIR deletes nothing.
 */
export function replaceFolder(folder: string, by: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(`${folder}/index.html`)) {
    throw new Error(`${folder} holds files but no index.html, so it is no site that may be replaced. Name another OUT_DIR or empty it.`);
  }
  rmSync(folder + aside, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, folder + aside);
  renameSync(by, folder);
  rmSync(folder + aside, { recursive: true, force: true });
}

/** Brings the old folder back where a replacement was cut off between its two renames. */
export function recoverFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(folder + aside)) renameSync(folder + aside, folder);
}

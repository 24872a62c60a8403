import { join } from "node:path";
import type { Locale } from "../i18n/locale.ts";

/** Says where the bodies of a language are kept. */
export function bodiesFolder(cacheFolder: string, locale: Locale): string {
  return join(cacheFolder, "bodies", locale);
}

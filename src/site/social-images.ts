import type { Locale } from "../i18n/locale.ts";

/** Gives the path of the picture that stands for a page where its address is shared: one for each first folder. */
export function socialImagePath(path: string, locale: Locale): string {
  const folder = path.split("/")[1] ?? "";
  return `/chia-se/${folder === "" ? "trang-chu" : folder}.${locale}.png`;
}

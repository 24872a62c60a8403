import { inLocale, locales, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { SocialImageTexts } from "../sharing/social-image.ts";
import { chartFiles } from "./charts/chart-addresses.ts";
import type { PageFrame } from "./model.ts";

/** Gives the path of the picture that stands for a page where its address is shared: the chart itself, else one for each first folder. */
export function socialImagePath(path: string, locale: Locale): string {
  const [, folder = "", name = ""] = path.split("/");
  if (folder === "bieu-do" && name !== "") return chartFiles(name, locale).png;
  return `/chia-se/${folder === "" ? "trang-chu" : folder}.${locale}.png`;
}

type Opening = Pick<PageFrame, "path" | "locale" | "title" | "description">;

/** The folder of agencies has no page of its own: kinds of agency are listed elsewhere. */
function agencies(locale: Locale): Opening {
  const description = inLocale(
    locale,
    "Xếp loại công tác dân vận, PAR INDEX, SIPAS và số liệu đã công bố của từng cơ quan, kèm nguồn",
    "Dân vận ratings, PAR INDEX, SIPAS and other published figures of each agency, with sources",
  );
  return { path: "/co-quan/", locale, title: words(locale).agencies, description };
}

/** Says what the picture of each first folder shows, from the page that stands in it. */
export function socialImageTexts(pages: readonly Opening[]): [path: string, texts: SocialImageTexts][] {
  return [...pages, ...locales.map(agencies)]
    .filter(({ path }) => /^\/(?:[^/]+\/)?$/.test(path))
    .map(({ path, locale, title, description }) => [socialImagePath(path, locale), { siteName: words(locale).siteName, title, about: description }]);
}

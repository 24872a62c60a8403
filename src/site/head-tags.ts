import { localPath, locales } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { PageFrame } from "./model.ts";
import { fullAddress } from "./site-address.ts";
import { socialImagePath } from "./social-images.ts";

/** One element of a page's head: a link or a meta element by its attributes. */
export interface HeadTag {
  element: "link" | "meta";
  attributes: Readonly<Record<string, string>>;
}

/**
 * Says where a page stands and what a preview of it shows.
 *
 * Addresses that must be full (canonical, twin in the other language, picture) are left out where the build does not know its address.
 */
export function headTags(model: PageFrame): HeadTag[] {
  if (model.unlisted === true) return [meta("name", "robots", "noindex")];
  const { locale, path } = model;
  const address = fullAddress(localPath(path, locale));
  const texts = [
    meta("property", "og:title", model.documentTitle ?? model.title),
    meta("property", "og:description", model.description),
    meta("property", "og:type", path === "/" ? "website" : "article"),
    meta("property", "og:site_name", words(locale).siteName),
  ];
  if (address === null) return texts;
  return [
    link("canonical", { href: address }),
    ...locales.map((other) => link("alternate", { hreflang: other, href: fullAddress(localPath(path, other)) ?? "" })),
    link("alternate", { hreflang: "x-default", href: fullAddress(path) ?? "" }),
    ...texts,
    meta("property", "og:url", address),
    meta("property", "og:image", fullAddress(socialImagePath(path, locale)) ?? ""),
    meta("name", "twitter:card", "summary_large_image"),
  ];
}

function meta(key: "name" | "property", name: string, content: string): HeadTag {
  return { element: "meta", attributes: { [key]: name, content } };
}

function link(rel: string, attributes: Readonly<Record<string, string>>): HeadTag {
  return { element: "link", attributes: { rel, ...attributes } };
}

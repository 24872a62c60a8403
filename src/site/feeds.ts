import { inLocale, localPath, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { atomFeed, type FeedEntry } from "../sharing/atom-feed.ts";
import type { Registry } from "../registry/registry.ts";
import { siteAddress } from "./site-address.ts";

/** The feeds of the site: what each tells, in both languages, and the path of its file without the language's folder. */
export const feeds = {
  releases: {
    path: "/phien-ban.atom",
    titleVi: "Phiên bản dữ liệu",
    titleEn: "Data releases",
    aboutVi: "Mỗi lần dữ liệu được phát hành: phiên bản nào, thêm, sửa, rút gì.",
    aboutEn: "Every release of the data: which version, what was added, corrected, withdrawn.",
    emptyVi: "Chưa có phiên bản nào được phát hành.",
    emptyEn: "Nothing has been released yet.",
  },
  corrections: {
    path: "/dinh-chinh.atom",
    titleVi: "Đính chính",
    titleEn: "Corrections",
    aboutVi: "Mỗi số liệu đã công bố bị sửa hoặc rút: giá trị cũ, giá trị mới, lý do.",
    aboutEn: "Every published figure that was corrected or withdrawn: the old value, the new one, the reason.",
    emptyVi: "Chưa có số liệu nào phải đính chính.",
    emptyEn: "No figure has been corrected yet.",
  },
} as const;

export type FeedName = keyof typeof feeds;
export const feedNames = Object.keys(feeds) as FeedName[];

/** The entries of each feed, the newest first; address as a path of the site. */
export type FeedEntries = Readonly<Record<FeedName, readonly FeedEntry[]>>;

/** No release yet: both feeds are empty, and say so. */
export const noEntries: FeedEntries = { releases: [], corrections: [] };

/** Writes a feed in a language; it is valid while it is empty. */
export function feedText(registry: Registry, name: FeedName, entries: readonly FeedEntry[], locale: Locale): string {
  const feed = feeds[name];
  const empty = entries.length === 0 ? ` ${inLocale(locale, feed.emptyVi, feed.emptyEn)}` : "";
  return atomFeed({
    // A name that stays the same wherever the site stands (RFC 4151).
    id: `tag:dan-van-mo,2026:${name}:${locale}`,
    title: `${words(locale).siteName}: ${inLocale(locale, feed.titleVi, feed.titleEn)}`,
    subtitle: inLocale(locale, feed.aboutVi, feed.aboutEn) + empty,
    language: locale,
    author: words(locale).siteName,
    selfAddress: siteAddress(localPath(feed.path, locale)),
    pageAddress: siteAddress(localPath("/trich-dan/", locale)),
    since: newestPublication(registry),
    entries: entries.map((entry) => ({ ...entry, address: siteAddress(localPath(entry.address, locale)) })),
  });
}

/** The day of the newest publication read: until something is released, the site says what it said that day. */
function newestPublication(registry: Registry): string {
  return registry.tables.sources
    .map((source) => source.publicationDate ?? "")
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .reduce((latest, date) => (date > latest ? date : latest), "2000-01-01");
}

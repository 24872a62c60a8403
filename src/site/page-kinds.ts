import { localPath, type Locale } from "../i18n/locale.ts";

/** Every kind of page, with the folder its pages stand in. */
const folders = {
  home: "/",
  areas: "/dia-phuong/",
  agencies: "/co-quan/",
  agencyTypes: "/loai-co-quan/",
  indices: "/chi-so/",
  comparisons: "/so-sanh/",
  publications: "/xep-loai/",
  reports: "/bao-cao/",
  models: "/mo-hinh/",
  datasets: "/du-lieu/",
  coverage: "/do-day-du/",
  sources: "/nguon/",
  checkFile: "/kiem-tra-tep/",
  checks: "/bat-nhat/",
  method: "/phuong-phap/",
  releases: "/v/",
  citing: "/trich-dan/",
  contents: "/muc-luc/",
  search: "/tim-kiem/",
  /** Stands last: its pages are made from the charts of all others. */
  charts: "/bieu-do/",
} as const;

export type PageKind = keyof typeof folders;

/** The names of all kinds of page. */
export const pageKinds = Object.keys(folders) as PageKind[];

/** Gives the folder in which the pages of a kind stand: "/nguon/". */
export function folderOfKind(kind: PageKind): string {
  return folders[kind];
}

/** Gives the path at which a build makes the frame of a kind of page, until the pages are in it. */
export function framePath(kind: PageKind, locale: Locale): string {
  return localPath(`/khung/${kind}/`, locale);
}

import { globSync } from "node:fs";

/** One page of a type, by its path without the language's folder. */
export interface PageSample {
  type: string;
  path: string;
  /** What the server answers; 404 for the page that stands for all missing ones. */
  status?: number;
}

const chosen: readonly PageSample[] = [
  { type: "home", path: "/" },
  { type: "list of areas", path: "/dia-phuong/" },
  { type: "area before the mergers", path: "/dia-phuong/hai-phong/" },
  { type: "area after the mergers", path: "/dia-phuong/hai-phong-2025/" },
  { type: "agency with two indices", path: "/co-quan/hoa-binh/so-noi-vu/" },
  { type: "agency with components", path: "/co-quan/vinh-phuc/bao-hiem-xa-hoi/" },
  { type: "list of indices", path: "/chi-so/" },
  { type: "index", path: "/chi-so/par-index/" },
  { type: "index and year", path: "/chi-so/par-index/2022/" },
  { type: "list of publications", path: "/xep-loai/" },
  { type: "publication", path: "/xep-loai/hai-phong/dv-s01/" },
  { type: "list of reports", path: "/bao-cao/" },
  { type: "report", path: "/bao-cao/son-la/2021-538-bc-skhcn/" },
  { type: "models", path: "/mo-hinh/" },
  { type: "list of data sets", path: "/du-lieu/" },
  { type: "data set", path: "/du-lieu/scores/" },
  { type: "list of sources", path: "/nguon/" },
  { type: "source", path: "/nguon/dv-s01/" },
  { type: "discrepancies", path: "/bat-nhat/" },
  { type: "method", path: "/phuong-phap/" },
  { type: "missing page", path: "/khong-co-trang-nay/", status: 404 },
];

/**
 * Gives one page of every type: the chosen ones, and of folders that nobody chose from, their first page and the first one below it.
 *
 * A new kind of page is thus looked at from its first day.
 */
export function pageSamples(siteFolder: string): PageSample[] {
  const paths = globSync("**/index.html", { cwd: siteFolder })
    .map((file) => `/${file.replaceAll("\\", "/").slice(0, -"index.html".length)}`)
    // Embeds are no pages of the site, and kept releases hold pages of other days.
    .filter((path) => !/^\/(?:en\/|nhung\/|v\/\d)/.test(path))
    .sort();
  const known = new Set(chosen.map((sample) => folderOf(sample.path)));
  const others = [...new Set(paths.map(folderOf))].filter((folder) => folder !== "" && !known.has(folder));
  const found = others.flatMap((folder) => {
    const own = paths.filter((path) => folderOf(path) === folder);
    const [first] = own.filter((path) => path !== `/${folder}/`);
    return own.filter((path) => path === `/${folder}/` || path === first).map((path) => ({ type: path, path }));
  });
  return [...chosen, ...found];
}

/** Gives the address of a sample in a language; the missing page is one for both. */
export function samplePath(sample: PageSample, locale: "vi" | "en"): string {
  return locale === "vi" ? sample.path : `/en${sample.path}`;
}

function folderOf(path: string): string {
  return path.split("/")[1] ?? "";
}

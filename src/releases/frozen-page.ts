/** The living page inside every frozen release that says whether a newer one exists; the frozen pages show it in a frame. */
export const standingFile = "ban-nay.html";

/** The style of the line at the top of frozen pages; it is kept with each release, so that living pages do not carry it. */
export const keptStyleFile = "ban-luu.css";
export const keptStyle = `.kept{max-width:62rem;margin:0 auto;padding:.5rem 1rem;font-size:.9rem}
.kept p{margin:0}
.kept iframe{border:0;width:100%;height:4rem;display:block}
.standing{margin:0;font:.9rem/1.5 system-ui,sans-serif}
`;

/** Parts of the site that a frozen release leaves to the living site: programs, lists of releases, feeds, pictures, second formats of charts. */
const living =
  /^(?:en\/)?(?:v|tim-kiem|kiem-tra-tep)\/|^(?:404\.html|favicon\.|robots\.txt|sitemap|_headers|_redirects|manifest\.|site\.webmanifest)|^(?:en\/)?bieu-do\/[^/]+\.(?:svg|xlsx|json|excel\.csv|excel-en\.csv)$|^trich-dan\/.*\.(?:txt|bib|ris)$|\.(?:png|ico|atom|xml|js)$/;
/** The archive of all downloads holds them a second time: it is packed again from them and its hash compared. */
const packedAgain = "du-lieu/dan-van-mo.zip";

/** Says whether a file of the site is kept with a release; paths are relative to the site, with `/`. */
export function isFrozen(path: string): boolean {
  return !living.test(path) && path !== packedAgain;
}

/** The name of the archive that is packed again, relative to the site. */
export const repackedArchive = packedAgain;

/**
 * Turns a page of the site into its frozen form: links lead from file to file, so that the release can lie under any address,
 * or to the living site where that part is not frozen; scripts are gone; a line at the top says that this is a kept release.
 *
 * The bytes do not name the version, so that a page which stays the same is kept once.
 *
 * @param path of the page relative to the site, e.g. "en/nguon/dv-s01/index.html"
 */
export function frozenPage(path: string, html: string): string {
  const depth = path.split("/").length - 1;
  const here = "../".repeat(depth);
  const english = path.startsWith("en/");
  const relative = html
    .replace(/<script(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/(\s(?:href|src|action)=")\/(?!\/)([^"]*)"/g, (_, start: string, target: string) => `${start}${relativeTo(target, here)}"`)
    .replace("</head>", `<link rel="stylesheet" href="${here}${keptStyleFile}"><meta name="robots" content="noindex"></head>`);
  const up = `${here}../../${english ? "en/" : ""}v/`;
  const [text, link, frame] = english
    ? [
        "This is a kept release: its bytes stay as they were published.",
        "All releases and corrections",
        "Which release this is, and whether a newer one exists",
      ]
    : ["Đây là bản lưu: giữ nguyên từng byte như khi công bố.", "Các bản và những gì đã sửa", "Đây là bản nào, đã có bản mới hơn chưa"];
  const notice = `<aside class="kept"><p>${text} <a href="${up}index.html">${link}</a></p><iframe src="${here}${standingFile}" title="${frame}"></iframe></aside>`;
  return relative.replace(/<body[^>]*>/, (body) => body + notice);
}

function relativeTo(target: string, here: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(target) ?? [];
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const decoded = decodeURI(file);
  const kept = isFrozen(decoded) || decoded === packedAgain;
  return `${kept ? here : `${here}../../`}${file}${rest}`;
}

/**
 * Turns the links of a page that begin at the site's root into links from file to file, so that the page works under any address and from
 * a disk, where nobody serves `index.html` for a folder.
 *
 * What stands for search engines and programs (canonical, JSON-LD) keeps its full address; the manifest, which no browser reads from a
 * disk, is gone.
 *
 * @param path of the page below the site's first page, e.g. "en/nguon/dv-s01/index.html"
 */
export function relativeLinks(path: string, html: string): string {
  const here = "../".repeat(path.split("/").length - 1);
  return html
    .replace(/<link rel="manifest"[^>]*>/, "")
    .replace(/(\s(?:href|src|action)=")\/(?!\/)([^"?#]*)/g, (_, start: string, target: string) => `${start}${here}${fileOf(target)}`);
}

function fileOf(target: string): string {
  return target === "" || target.endsWith("/") ? `${target}index.html` : target;
}

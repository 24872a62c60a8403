/** Turns a path of the site into an address that works at a server's root, under a folder and on a disk. */
export function addressOf(path: string, root: URL): string {
  const [page = "", anchor] = path.slice(1).split("#");
  const file = root.protocol === "file:" && (page === "" || page.endsWith("/")) ? `${page}index.html` : page;
  return new URL(file, root).href + (anchor === undefined ? "" : `#${anchor}`);
}

/** Reads an address that leads nowhere as a query: "/co-quan/hung-yen/so-khcn/" asks for "hung yen so khcn". */
export function queryOfAddress(address: string, root: URL, folders: readonly string[]): string {
  let path = new URL(address).pathname;
  if (path.startsWith(root.pathname)) path = path.slice(root.pathname.length - 1);
  path = path.replace(/^\/en\//, "/");
  const folder = folders.find((candidate) => candidate.length > 1 && path.startsWith(candidate));
  if (folder !== undefined) path = path.slice(folder.length);
  return decoded(path)
    .replace(/\.[a-z]+$/, "")
    .replace(/[-/_+.]+/g, " ")
    .trim();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

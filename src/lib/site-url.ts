/** Joins the base of the deployment ("/", "/dan-van/") with a path of the site. */
export function siteUrl(path: string, base: string): string {
  const root = base.endsWith("/") ? base.slice(0, -1) : base;
  return root + (path.startsWith("/") ? path : `/${path}`);
}

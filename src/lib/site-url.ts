/** Joins the base of the deployment ("/", "/dan-van/") with a path of the site. */
export function siteUrl(path: string, base: string): string {
  return `${base.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
}

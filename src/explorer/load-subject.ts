import { siteDataFromBrowser } from "../site/comparison/browser-data.ts";
import type { SiteData } from "../tables/create-site-data.ts";
import { shared } from "./shared.ts";

const loaded = new Map<string, Promise<SiteData>>();

/** Loads the figures of a subject once, and with the first the registry. */
export function loadSubject(subject: string, folder: URL): Promise<SiteData> {
  const known = loaded.get(subject);
  if (known !== undefined) return known;
  const loading = Promise.all([loadScript(new URL("danh-muc.js", folder)), loadScript(new URL(`so-lieu/${subject}.js`, folder))]).then(() => {
    const { registry, figures } = shared.danVanMoCompared ?? {};
    const ofSubject = figures?.[subject];
    if (registry === undefined || ofSubject === undefined) throw new Error(subject);
    return siteDataFromBrowser(registry, ofSubject);
  });
  loaded.set(subject, loading);
  loading.catch(() => loaded.delete(subject));
  return loading;
}

const scripts = new Map<string, Promise<void>>();

function loadScript({ href }: URL): Promise<void> {
  let loading = scripts.get(href);
  if (loading === undefined) {
    loading = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => {
        scripts.delete(href);
        reject(new Error(href));
      });
      script.src = href;
      document.head.append(script);
    });
    scripts.set(href, loading);
  }
  return loading;
}

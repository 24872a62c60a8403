import { shared } from "./shared.ts";

const { src } = document.currentScript as HTMLScriptElement;
const root = new URL("../", src);
const scripts: Record<string, Promise<unknown> | undefined> = {};

function load(name: string): Promise<unknown> {
  return (scripts[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, src).href;
    script.onload = resolve;
    script.onerror = (reason) => {
      delete scripts[name];
      reject(reason as Event);
    };
    document.head.append(script);
  }));
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[role=search]")) {
  const input = form.querySelector("input");
  let isAttached = false;
  const start = (): void => {
    const locale = form.lang || document.documentElement.lang;
    Promise.all([load("search.js"), load(`index-${locale}.js`)]).then(
      () => {
        if (!isAttached) shared.danVanMoSearch?.(form, root);
        isAttached = true;
      },
      // Without the index the form still leads to the page that lists everything.
      () => undefined,
    );
  };
  input?.addEventListener("focus", start);
  const { now } = form.dataset;
  if (document.activeElement === input || (now !== undefined && location.pathname.includes(now))) start();
}

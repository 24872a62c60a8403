import { shared } from "./shared.ts";

const { src } = document.currentScript as HTMLScriptElement;
const loaded: Record<string, Promise<void> | undefined> = {};

function load(url: string): Promise<void> {
  return (loaded[url] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(url));
    document.head.append(script);
  }));
}

/** Makes a chart one stop of the keyboard; its values are loaded when a reader first points at it or comes to it. */
function attach(chart: HTMLElement, page: string): void {
  const id = /([^/]+)\/(?:index\.html)?$/.exec(page)?.[1] ?? "";
  chart.tabIndex = 0;
  chart.setAttribute("role", "group");
  chart.setAttribute(
    "aria-label",
    document.documentElement.lang === "en" ? "Chart: arrow keys read its values" : "Biểu đồ: phím mũi tên đọc từng giá trị",
  );
  let isStarted = false;
  // Where a reader points while the values are on their way.
  let pointed: PointerEvent | null = null;
  const start = (event: Event): void => {
    if (event instanceof PointerEvent) pointed = event;
    if (isStarted) return;
    isStarted = true;
    Promise.all([load(new URL("../bieu-do/gia-tri.js", src).href), load(page.replace(/\/(?:index\.html)?$/, ".js"))]).then(
      () => {
        const readings = shared.danVanMoReadings?.[id];
        if (readings !== undefined) shared.danVanMoReadChart?.(chart, readings, pointed);
      },
      // The table beside the chart holds every value.
      () => undefined,
    );
  };
  for (const event of ["pointerenter", "pointermove", "pointerdown", "focus"]) chart.addEventListener(event, start);
  chart.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") pointed = null;
  });
}

for (const chart of document.querySelectorAll<HTMLElement>("figure > .chart")) {
  const link = chart.parentElement?.querySelector<HTMLAnchorElement>('.source a[href*="bieu-do/"]');
  // On its own page a chart does not link to itself.
  const page = link?.href ?? location.href.replace(/[?#].*$/, "");
  if (/bieu-do\/[^/]+\/(?:index\.html)?$/.test(page)) attach(chart, page);
}

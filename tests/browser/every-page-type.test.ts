import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, siteFolder, watchedPage, type OpenSite } from "./open-site.ts";
import { pageSamples, samplePath } from "./page-samples.ts";

const widths = [1280, 360, 320];
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("every type of page", () => {
  test.each(["vi", "en"] as const)("in %s fits its window, says its language and asks nobody for anything", { timeout: 240_000 }, async (locale) => {
    const other = locale === "vi" ? "en" : "vi";
    const samples = pageSamples(siteFolder).filter((sample) => locale === "vi" || sample.status !== 404);
    expect(samples.length).toBeGreaterThan(19);
    const { wrong, seen } = await visit(
      samples.map((sample) => ({ path: samplePath(sample, locale), status: sample.status ?? 200 })),
      widths,
    );
    for (const [index, page] of seen.entries()) {
      const sample = samples[index]!;
      expect
        .soft({ path: sample.path, lang: page.lang, headings: page.headings, twinLang: page.twinLang })
        .toEqual({ path: sample.path, lang: locale, headings: 1, twinLang: other });
      if (sample.status !== 404) expect.soft(page.twin).toBe(samplePath(sample, other));
      expect.soft(page.title, sample.path).toMatch(/^.{5,} \| Dân vận Mở$/);
    }
    expect(new Set(seen.map((page) => page.title)).size).toBe(samples.length);
    expect(wrong).toEqual([]);
  });

  test("reads the same on a phone that runs no script", { timeout: 120_000 }, async () => {
    const samples = pageSamples(siteFolder).map((sample) => ({ path: sample.path, status: sample.status ?? 200 }));
    const { wrong, seen } = await visit(samples, [360], { javaScriptEnabled: false });
    expect(wrong).toEqual([]);
    expect(seen.filter((page) => page.words < 20)).toEqual([]);
  });
});

test("the choice of language leads to the same page and back", async () => {
  const watched = await watchedPage(site, { javaScriptEnabled: false });
  const { page } = watched;
  await page.goto(`${site.url}/co-quan/hoa-binh/so-noi-vu/`);
  await page.getByRole("link", { name: "English" }).click();
  expect(page.url()).toBe(`${site.url}/en/co-quan/hoa-binh/so-noi-vu/`);
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  expect(page.url()).toBe(`${site.url}/co-quan/hoa-binh/so-noi-vu/`);
  expect(watched.complaints()).toEqual([]);
  await watched.close();
});

test("what the site must never do would be noticed", async () => {
  const watched = await watchedPage(site);
  const { page } = watched;
  await page.goto(`${site.url}/`);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    const image = document.createElement("img");
    image.src = "http://example.invalid/pixel.png";
    const paragraph = document.createElement("p");
    paragraph.setAttribute("style", "width: 3000px");
    document.body.append(script, image, paragraph);
  });
  await expect.poll(() => watched.complaints().join("\n")).toMatch(/Content Security Policy/);
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await watched.close();
});

test("tables that are too wide for a phone scroll inside their box", async () => {
  const watched = await watchedPage(site, { viewport: { width: 360, height: 800 } });
  const { page } = watched;
  let scrolling = 0;
  for (const path of ["/do-day-du/", "/du-lieu/scores/", "/du-lieu/tallies/", "/du-lieu/models/", "/chi-so/par-index/2022/"]) {
    await page.goto(site.url + path);
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".scroll")]
        .filter((box) => box.scrollWidth > box.clientWidth && box.clientWidth > 0)
        .map((box) => {
          box.scrollLeft = 40;
          const { left, right } = box.getBoundingClientRect();
          return {
            moved: box.scrollLeft,
            inside: left >= 0 && right <= innerWidth,
            focusable: box.tabIndex === 0,
            name: box.getAttribute("aria-label") ?? "",
          };
        }),
    );
    scrolling += boxes.length;
    for (const box of boxes)
      expect({ path, ...box, name: box.name.length > 3, moved: box.moved > 0 }).toEqual({
        path,
        moved: true,
        inside: true,
        focusable: true,
        name: true,
      });
  }
  await watched.close();
  expect(scrolling).toBeGreaterThan(3);
});

test("tables of texts need no scrolling: lists on a phone, side by side at 1280 px", async () => {
  const watched = await watchedPage(site, { viewport: { width: 360, height: 800 } });
  const { page } = watched;
  for (const path of ["/du-lieu/", "/bat-nhat/"]) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url + path);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll(".scroll")].filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.ariaLabel),
      );
      expect(cut, `${path} at ${width} px`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${site.url}/du-lieu/`);
  const download = await page.locator('.stack a[href$="ratings.csv"]').first().boundingBox();
  expect(download !== null && download.x >= 0 && download.x + download.width <= 360).toBe(true);
  await watched.close();
});

test("numbers of a table are seen on a phone without scrolling sideways", async () => {
  const watched = await watchedPage(site, { viewport: { width: 360, height: 800 } });
  const { page } = watched;
  for (const path of [
    "/co-quan/son-la/so-khoa-hoc-cong-nghe/",
    "/co-quan/hung-yen/so-khoa-hoc-cong-nghe/",
    "/dia-phuong/hoa-binh/",
    "/mo-hinh/",
    "/phuong-phap/",
  ]) {
    await page.goto(site.url + path);
    const numbers = await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      return [...document.querySelectorAll(".scroll")].flatMap((box) =>
        [...box.querySelectorAll("td.n")].map((cell) => ({
          table: box.ariaLabel,
          text: cell.textContent,
          isCut: cell.getBoundingClientRect().right > box.getBoundingClientRect().right + 1,
        })),
      );
    });
    expect(numbers.length, path).toBeGreaterThan(3);
    expect(
      numbers.filter(({ isCut }) => isCut),
      path,
    ).toEqual([]);
  }
  await watched.close();
});

interface SeenPage {
  lang: string;
  title: string;
  headings: number;
  words: number;
  twin: string;
  twinLang: string;
}

/** Opens pages one after the other, all their details too, and collects what is wrong with them at the widths given. */
async function visit(pages: readonly { path: string; status: number }[], windows: readonly number[], options: BrowserContextOptions = {}) {
  const watched = await watchedPage(site, options);
  const { page } = watched;
  const wrong: string[] = [];
  const seen: SeenPage[] = [];
  for (const { path, status } of pages) {
    await page.setViewportSize({ width: windows[0]!, height: 800 });
    const answer = (await page.goto(site.url + path))?.status();
    if (answer !== status) wrong.push(`${path}: answered ${answer}`);
    seen.push(await page.evaluate(readPage));
    for (const width of windows) {
      await page.setViewportSize({ width, height: 800 });
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      if (across > width) wrong.push(`${path}: ${across} px wide in a window of ${width}`);
    }
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length].join());
    if (kept !== ",0,0") wrong.push(`${path}: keeps something: ${kept}`);
    wrong.push(...watched.complaints().map((complaint) => `${path}: ${complaint}`));
  }
  expect(await page.context().cookies()).toEqual([]);
  await watched.close();
  return { wrong, seen };
}

function readPage(): SeenPage {
  document.querySelectorAll("details").forEach((details) => (details.open = true));
  const twin = document.querySelector<HTMLAnchorElement>("header a.language");
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    words: (document.querySelector("main")?.innerText ?? "").split(/\s+/).length,
    twin: twin === null ? "" : twin.pathname,
    twinLang: twin?.hreflang ?? "",
  };
}

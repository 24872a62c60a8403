import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import { expect, it } from "vitest";
import { hostFiles, webConfig } from "../../scripts/deploy/host-files.ts";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { cacheRules, headersOfAll, mediaTypes } from "../../src/site/response-headers.ts";

it.each(Object.keys(hostFiles))("deploy/%s is what the list of headers gives", (name) => {
  expect(readFileSync(join(projectRoot, "deploy", name), "utf8"), "npm run host-files writes it").toBe(hostFiles[name]!());
});

it.each(Object.entries({ ...hostFiles, "web.config": webConfig }))("%s has every header, media type and rule of keeping", (_name, text) => {
  const plain = text().replaceAll("&apos;", "'").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
  for (const [header, value] of Object.entries(headersOfAll)) {
    expect(plain).toContain(header);
    expect(plain).toContain(value);
  }
  for (const type of Object.values(mediaTypes)) expect(plain).toContain(type);
  for (const { cacheControl } of cacheRules) expect(plain).toContain(cacheControl);
});

it("web.config is well-formed and sends addresses that lead nowhere to 404.html", () => {
  const document = new DOMParser().parseFromString(webConfig(), "text/xml");
  expect(document.querySelector("httpErrors > error")?.getAttribute("path")).toBe("404.html");
  expect(document.querySelector("location")?.getAttribute("path")).toBe("_astro");
  const open = [...webConfig().matchAll(/<(\/?)([a-zA-Z.]+)[^>]*?(\/?)>/g)].filter(([, , name]) => name !== undefined);
  const depth = open.reduce((sum, [, closes, , empty]) => sum + (closes === "/" ? -1 : empty === "/" ? 0 : 1), 0);
  expect(depth).toBe(0);
});

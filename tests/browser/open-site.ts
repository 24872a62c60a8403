import { resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { startStaticServer } from "../../scripts/lib/static-server.ts";
import { contentPolicy } from "../../src/site/response-headers.ts";
import { launchBrowser } from "./browser.ts";

/** Where the built site lies that the tests look at. */
export const siteFolder = resolve(process.env["OUT_DIR"] ?? "dist");

/** The built site on a port of its own, in a browser. */
export interface OpenSite {
  url: string;
  browser: Browser;
  /** Gives the context with these options, one for all pages of a file: another would be another process, which reads all scripts anew. */
  contextOf(options: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

let launched: Promise<Browser> | undefined;

/**
 * Serves the built site under its content policy, and opens a browser: one serves all files of a process, and ends with it.
 *
 * Each file has contexts of its own in it, and leaves none; within a file no page leaves anything to the next, for the site keeps nothing.
 */
export async function openSite(): Promise<OpenSite> {
  const server = await startStaticServer(siteFolder, { port: 0, headers: { "content-security-policy": contentPolicy } });
  const browser = await (launched ??= launchBrowser());
  const contexts = new Map<string, Promise<BrowserContext>>();
  return {
    url: server.url.slice(0, -1),
    browser,
    contextOf: (options) => {
      const key = JSON.stringify(options);
      const context = contexts.get(key) ?? browser.newContext(options);
      contexts.set(key, context);
      return context;
    },
    close: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await server.close();
    },
  };
}

/** A page that notes everything a reader's browser would complain about. */
export interface WatchedPage {
  page: Page;
  /** Takes what was noted since the last call. */
  complaints(): string[];
  close(): Promise<void>;
}

/** Opens a page that notes errors, refused things, failed requests and requests to anybody else. */
export async function watchedPage(site: OpenSite, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const page = await (await site.contextOf(options)).newPage();
  let noted: string[] = [];
  page.on("console", (message) => {
    // A browser logs the answer 404 of the page itself as an error; its status is looked at separately.
    const ownAnswer = message.text().includes("status of 404") && message.location().url === page.url();
    if ((message.type() === "error" || message.type() === "warning") && !ownAnswer) noted.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => noted.push(`error in a script: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // The browser itself gives up an icon when the test is already on the way to the next page.
    if (why !== "net::ERR_ABORTED") noted.push(`failed: ${request.url()} ${why}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${site.url}/`) && !request.url().startsWith("data:")) noted.push(`third party: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) noted.push(`${response.status()}: ${response.url()}`);
    if (response.headers()["set-cookie"] !== undefined) noted.push(`cookie set by ${response.url()}`);
  });
  return {
    page,
    complaints: () => {
      const all = noted;
      noted = [];
      return all;
    },
    close: () => page.close(),
  };
}

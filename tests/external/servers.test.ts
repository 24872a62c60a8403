import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostFiles } from "../../scripts/deploy/host-files.ts";
import { stageSite } from "../../scripts/deploy/stage.ts";
import { deployToFolder } from "../../scripts/deploy/to-folder.ts";
import { headersOfAll, mediaTypes } from "../../src/site/response-headers.ts";
import { smallSite, writeSite } from "../deploy/small-site.ts";
import { outsideProgram } from "./outside-program.ts";

const work = mkdtempSync(join(tmpdir(), "dan-van-mo-servers-"));
const root = join(work, "srv");
const site = writeSite({ ...smallSite("old"), "phien-ban.atom": "<feed/>", ".an": "ẩn" });

interface Server {
  name: string;
  found: boolean;
  /** Writes its settings for a port and gives the command that serves. */
  command: (port: number) => [program: string, options: string[]];
}

const settings = (name: string, port: number): string =>
  hostFiles[name]!().replaceAll("8080", String(port)).replaceAll("/srv/dan-van-mo/current", join(root, "current"));
const servers: Server[] = [
  {
    name: "nginx",
    found: outsideProgram(["nginx"], { probe: ["-v"], packages: "nginx" }).found,
    command: (port) => {
      const folder = join(work, "nginx");
      mkdirSync(folder, { recursive: true });
      copyFileSync("/etc/nginx/mime.types", join(folder, "mime.types"));
      writeFileSync(join(folder, "site.conf"), settings("nginx.conf", port));
      const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
      writeFileSync(
        join(folder, "nginx.conf"),
        `daemon off; master_process off; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp { access_log off; default_type application/octet-stream; ${paths}\ninclude site.conf; }\n`,
      );
      return ["nginx", ["-p", folder, "-c", join(folder, "nginx.conf")]];
    },
  },
  {
    name: "Caddy",
    found: outsideProgram(["caddy"], { probe: ["version"], packages: "caddy" }).found,
    command: (port) => {
      writeFileSync(join(work, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${settings("Caddyfile", port)}`);
      return ["caddy", ["run", "--adapter", "caddyfile", "--config", join(work, "Caddyfile")]];
    },
  },
];

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path and gives the answer as it came, neither followed nor unpacked. */
function ask(port: number, path: string, encoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on("error", reject)
      .end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  deployToFolder(await stageSite(site.folder, { cacheFolder: join(work, "cache"), compress: true, quality: 5 }), root);
});
afterAll(() => {
  site.remove();
  rmSync(work, { recursive: true, force: true });
});

describe.each(servers)("$name with the settings of deploy/", ({ name, found, command }) => {
  let port = 0;
  let server: ChildProcess;
  let said = "";

  beforeAll(async () => {
    if (!found) return;
    port = await freePort();
    const [program, options] = command(port);
    server = spawn(program, options, { env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work } });
    server.stderr?.on("data", (text) => (said += String(text)));
    for (let turn = 0; turn < 100; turn += 1) {
      if (
        await ask(port, "/").then(
          () => true,
          () => false,
        )
      )
        return;
      await setTimeout(100);
    }
    throw new Error(`${name} did not start:\n${said}`);
  });
  afterAll(() => server?.kill());

  it.skipIf(!found)("sends pages with every header, and asks browsers to come back", async () => {
    const { status, headers, body } = await ask(port, "/nguon/");
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, "text/html; charset=utf-8", "no-cache"]);
    for (const [header, value] of Object.entries(headersOfAll)) expect(headers[header.toLowerCase()], header).toBe(value);
    expect(body.toString()).toBe(smallSite("old")["nguon/index.html"]);
  });

  it.skipIf(!found)("lets browsers keep what has a hash in its name", async () => {
    expect((await ask(port, "/_astro/page.old.css")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it.skipIf(!found)("sends the compressed form that a browser asks for", async () => {
    const plain = smallSite("old")["index.html"]!;
    const zipped = await ask(port, "/", "gzip");
    expect([zipped.headers["content-encoding"], gunzipSync(zipped.body).toString()]).toEqual(["gzip", plain]);
    if (name === "Caddy") {
      const brotli = await ask(port, "/", "br, gzip");
      expect([brotli.headers["content-encoding"], brotliDecompressSync(brotli.body).toString()]).toEqual(["br", plain]);
      expect(brotli.headers["content-type"]).toBe("text/html; charset=utf-8");
    }
  });

  it.skipIf(!found)("names the type of every file, and sends what does not shrink as it is", async () => {
    const csv = await ask(port, "/du-lieu/scores.csv");
    expect([csv.headers["content-type"], csv.headers["access-control-allow-origin"]]).toEqual([mediaTypes[".csv"], "*"]);
    expect((await ask(port, "/phien-ban.atom")).headers["content-type"]).toBe(mediaTypes[".atom"]);
    const parquet = await ask(port, "/du-lieu/scores.parquet", "br, gzip");
    expect([parquet.headers["content-type"], parquet.headers["content-encoding"]]).toEqual([mediaTypes[".parquet"], undefined]);
  });

  it.skipIf(!found)("answers an address that leads nowhere with the page that says so, headers included", async () => {
    for (const path of ["/khong-co/", "/nguon/s1/khong-co.html", "/.an", "/_redirects", "/web.config"]) {
      const { status, headers, body } = await ask(port, path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString(), path).toContain("Không tìm thấy trang");
      expect(headers["x-content-type-options"], path).toBe("nosniff");
    }
  });

  it.skipIf(!found)("puts the slash after the name of a folder, and never leaves the site", async () => {
    const { status, headers } = await ask(port, "/nguon");
    expect([301, 302, 308]).toContain(status);
    expect(headers["location"]).toBe("/nguon/");
    expect((await ask(port, "/../../../etc/passwd")).status).toBeGreaterThanOrEqual(400);
    expect((await ask(port, "/..%2f..%2fversions/")).status).toBeGreaterThanOrEqual(400);
  });

  it.skipIf(!found)("shows the new site at once when the link is switched", async () => {
    const next = writeSite(smallSite("new"));
    deployToFolder(await stageSite(next.folder, { cacheFolder: join(work, "next"), compress: true, quality: 5 }), root);
    next.remove();
    expect((await ask(port, "/")).body.toString()).toContain("Trang chủ new");
    expect((await ask(port, "/_astro/page.new.css")).status).toBe(200);
    deployToFolder(await stageSite(site.folder, { cacheFolder: join(work, "cache"), compress: true, quality: 5 }), root);
  });
});

it.skipIf(!outsideProgram(["nginx"], { probe: ["-v"], packages: "nginx" }).found)("nginx finds no fault in its settings", () => {
  const folder = join(work, "nginx");
  expect(existsSync(join(folder, "nginx.conf"))).toBe(true);
  const { status, stderr } = spawnSync("nginx", ["-t", "-p", folder, "-c", join(folder, "nginx.conf")], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  expect(readFileSync(join(folder, "site.conf"), "utf8")).toContain("error_page 404");
});

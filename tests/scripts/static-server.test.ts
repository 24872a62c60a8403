import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PortError, startOnFreePort } from "../../scripts/lib/start-on-free-port.ts";
import { startStaticServer, type StaticServer } from "../../scripts/lib/static-server.ts";

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), "static-server-"));
  folder = join(parent, "dist");
  mkdirSync(join(folder, "đơn-vị"), { recursive: true });
  writeFileSync(join(parent, "secret.txt"), "outside");
  writeFileSync(join(folder, "index.html"), "<h1>Trang chủ</h1>");
  writeFileSync(join(folder, "404.html"), "<h1>Không tìm thấy</h1>");
  writeFileSync(join(folder, "đơn-vị", "index.html"), "<h1>Đơn vị</h1>");
  writeFileSync(join(folder, "ratings.csv"), "mức\ntốt\n");
  server = await startStaticServer(folder, { port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(join(folder, ".."), { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: "manual" });

test("a page comes with its charset and is not kept by the browser", async () => {
  const response = await get("/");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toBe("<h1>Trang chủ</h1>");
});

test("a folder without its slash is sent to the one with it, query kept", async () => {
  const response = await get(`/${encodeURIComponent("đơn-vị")}?nam=2022`);
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe(`/${encodeURIComponent("đơn-vị")}/?nam=2022`);
  expect(await (await get(response.headers.get("location") ?? "")).text()).toBe("<h1>Đơn vị</h1>");
});

test("a double slash never leads to another host", async () => {
  const location = (await get("//%C4%91%C6%A1n-v%E1%BB%8B")).headers.get("location") ?? "/";
  expect(location.startsWith("//")).toBe(false);
});

test("a CSV comes as CSV in UTF-8", async () => {
  const response = await get("/ratings.csv");
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(await response.text()).toBe("mức\ntốt\n");
});

test("what does not exist is answered with 404.html", async () => {
  for (const path of ["/nothing", "/ratings.csv/", "/%E0%A4%A", "/..%2fsecret.txt", "/%00"]) {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text()).toContain("Không tìm thấy");
  }
});

test("dots as typed do not lead out of the folder", async () => {
  const body = await new Promise<string>((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path: "/../secret.txt" }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve(text));
    })
      .on("error", reject)
      .end();
  });
  expect(body).not.toContain("outside");
});

test("only GET and HEAD are answered", async () => {
  const head = await fetch(`http://127.0.0.1:${server.port}/ratings.csv`, { method: "HEAD" });
  expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength("mức\ntốt\n")));
  expect(await head.text()).toBe("");
  expect((await fetch(`http://127.0.0.1:${server.port}/`, { method: "POST" })).status).toBe(405);
});

test("a busy port that was asked for is told in one sentence", async () => {
  const failure = await startOnFreePort(folder, String(server.port)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PortError);
  expect((failure as Error).message).toBe(`Port ${server.port} is in use: choose another one with PORT=<number>.`);
  await expect(startOnFreePort(folder, "tám mươi")).rejects.toThrow("a port is a whole number");
});

test("when the usual port is busy the next free one is taken and told", async () => {
  const sentences: string[] = [];
  const first = await startOnFreePort(folder, undefined, (sentence) => sentences.push(sentence));
  const second = await startOnFreePort(folder, undefined, (sentence) => sentences.push(sentence));
  expect(second.port).toBeGreaterThan(first.port);
  expect(sentences.at(-1)).toBe(`Port 4321 is in use by another program, so this site is on port ${second.port}.`);
  await Promise.all([first.close(), second.close()]);
});

test("headers of a host's settings go with every answer, the missing one too", async () => {
  const strict = await startStaticServer(folder, { port: 0, headers: { "content-security-policy": "default-src 'none'" } });
  for (const path of ["/", "/ratings.csv", "/none"]) {
    const response = await fetch(`http://127.0.0.1:${strict.port}${path}`);
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'");
  }
  await strict.close();
});

test("text is packed only where the settings say so and the browser asks for it", async () => {
  const packing = await startStaticServer(folder, { port: 0, compressed: true });
  const asked = (port: number, encoding: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/`, { headers: { "accept-encoding": encoding } });
  const packed = await asked(packing.port, "gzip, br");
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(await packed.text()).toBe("<h1>Trang chủ</h1>");
  expect((await asked(packing.port, "identity")).headers.get("content-encoding")).toBeNull();
  expect((await asked(server.port, "gzip")).headers.get("content-encoding")).toBeNull();
  await packing.close();
});

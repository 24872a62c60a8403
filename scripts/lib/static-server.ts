import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { createGzip } from "node:zlib";
import { contentType } from "./content-type.ts";

/** A server that is listening: where, and how to end it. */
export interface StaticServer {
  port: number;
  url: string;
  close(): Promise<void>;
}

/** What a host's settings would add: headers to every answer, text packed where the browser asks for it. */
export interface ServerSettings {
  port: number;
  headers?: Readonly<Record<string, string>>;
  compressed?: boolean;
}

/**
 * Serves a folder of plain files on this machine only, the way a web host would: folders end in a slash, 404.html answers the rest.
 *
 * @throws the system's error (code EADDRINUSE) if the port is taken; port 0 takes any free one.
 */
export async function startStaticServer(folder: string, { port, headers = {}, compressed = false }: ServerSettings): Promise<StaticServer> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answerRequest({ folder, compressed }, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const first = await listen(createServer(answer), port, "127.0.0.1");
  const address = first.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const servers = [first];
  // "localhost" is ::1 for some browsers; a machine without IPv6 serves 127.0.0.1 alone.
  try {
    servers.push(await listen(createServer(answer), address.port, "::1"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
      await close(first);
      throw error;
    }
  }
  return {
    port: address.port,
    url: `http://localhost:${address.port}/`,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

interface Site {
  folder: string;
  compressed: boolean;
}

async function answerRequest({ folder, compressed }: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" });
    response.end();
    return;
  }
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  const wanted = localPath(folder, path);
  const found = wanted === null ? null : await readable(wanted);
  if (found === "folder" && !path.endsWith("/")) {
    response.writeHead(301, { location: `${path.replace(/^\/+/, "/")}/${query === undefined ? "" : `?${query}`}` });
    response.end();
    return;
  }
  const file = wanted === null ? null : found === "folder" ? join(wanted, "index.html") : path.endsWith("/") ? null : wanted;
  if (file !== null && (await readable(file)) === "file") await send({ file, status: 200, compressed }, request, response);
  else if ((await readable(join(folder, "404.html"))) === "file")
    await send({ file: join(folder, "404.html"), status: 404, compressed }, request, response);
  else {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end("Not found\n");
  }
}

/** Turns the path of an address into a path in the folder; null if it is malformed or leads outside. */
function localPath(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0") || decoded.split(/[/\\]/).includes("..")) return null;
  const local = normalize(join(folder, decoded));
  return local === normalize(folder) || local.startsWith(normalize(folder + sep)) ? local : null;
}

async function readable(path: string): Promise<"file" | "folder" | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : null;
  } catch {
    return null;
  }
}

async function send(
  { file, status, compressed }: { file: string; status: number; compressed: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size } = await stat(file);
  const type = contentType(extname(file));
  const packs = compressed && /^text\/|json|xml/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(status, {
    "content-type": type,
    ...(packs ? { "content-encoding": "gzip", vary: "accept-encoding" } : { "content-length": size }),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const bytes = createReadStream(file).on("error", () => response.destroy());
  if (packs) bytes.pipe(createGzip()).pipe(response);
  else bytes.pipe(response);
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { startStaticServer, type StaticServer } from "./static-server.ts";

const usualPort = 4321;

/** Serves on the port that was asked for, or on 4321 and, where that is busy, on the next free one, which it says. */
export async function startOnFreePort(
  folder: string,
  askedPort: string | undefined,
  say: (sentence: string) => void = console.log,
): Promise<StaticServer> {
  if (askedPort !== undefined && askedPort !== "") {
    const port = Number(askedPort);
    if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`PORT is "${askedPort}", but a port is a whole number from 0 to 65535.`);
    return start(folder, port, () => stop(`Port ${port} is in use: choose another one with PORT=<number>.`));
  }
  for (let port = usualPort; port < usualPort + 20; port += 1) {
    const server = await start(folder, port, () => null);
    if (server === null) continue;
    if (port !== usualPort) say(`Port ${usualPort} is in use by another program, so this site is on port ${port}.`);
    return server;
  }
  return stop(`Ports ${usualPort} to ${usualPort + 19} are all in use: choose another one with PORT=<number>.`);
}

async function start<T>(folder: string, port: number, whenBusy: () => T): Promise<StaticServer | T> {
  try {
    return await startStaticServer(folder, { port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    return whenBusy();
  }
}

function stop(sentence: string): never {
  throw new PortError(sentence);
}

/** The one sentence to show when no port can be had. */
export class PortError extends Error {}

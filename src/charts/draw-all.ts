import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { chartKey, drawingText } from "./chart-cache.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { ChartStore } from "./chart-store.ts";
import { chartVersion } from "./chart-version.ts";
import { drawChart } from "./render.ts";

export interface DrawOptions {
  cacheDir: string;
  /** Threads that draw, this one included. */
  workers?: number;
}

export interface DrawReport {
  /** Charts asked for, drawings they need, of these: found in the cache, drawn now. */
  total: number;
  unique: number;
  cached: number;
  drawn: number;
}

/** Fewer charts than this are drawn before a worker has loaded the library. */
const worthWorkers = 300;
const batchSize = 40;

/** Draws what the charts need and the cache does not hold, and keeps it for `readChart`. */
export async function drawCharts(specs: readonly ChartSpec[], { cacheDir, workers = 2 }: DrawOptions): Promise<DrawReport> {
  const store = openCurrent(cacheDir);
  const used = new Set<string>();
  const missing = new Map<string, string>();
  for (const spec of specs) {
    const key = chartKey(spec);
    if (used.has(key)) continue;
    used.add(key);
    if (!store.has(key)) missing.set(key, drawingText(spec));
  }
  const texts = [...missing.values()];
  const drawings = workers > 1 && texts.length >= worthWorkers ? await drawnByThreads(texts, workers - 1) : texts.map(drawn);
  store.add([...missing.keys()].map((key, index) => [key, drawings[index]!]));
  store.compact(used);
  store.close();
  return { total: specs.length, unique: used.size, cached: used.size - missing.size, drawn: missing.size };
}

function drawn(text: string): string {
  return drawChart(JSON.parse(text) as ChartSpec);
}

/** Opens the store and empties it when other code drew it. */
function openCurrent(cacheDir: string): ChartStore {
  const file = join(cacheDir, "version");
  const version = chartVersion();
  const store = ChartStore.open(cacheDir);
  if (existsSync(file) && readFileSync(file, "utf8") === version) return store;
  store.clear();
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(file, version);
  return store;
}

/**
 * Draws here and in workers: each takes the next batch when it is free, and results stand in the order of the texts.
 *
 * This thread draws too, since it has loaded the library already.
 */
async function drawnByThreads(texts: readonly string[], workers: number): Promise<string[]> {
  const drawings = new Array<string>(texts.length);
  let next = 0;
  const take = (): { first: number; batch: readonly string[] } | null => {
    if (next >= texts.length) return null;
    const first = next;
    next += batchSize;
    return { first, batch: texts.slice(first, next) };
  };
  const put = (first: number, batch: readonly string[]): void => batch.forEach((drawing, index) => (drawings[first + index] = drawing));
  const helpers = Array.from({ length: workers }, () => helped(take, put));
  for (let turn = take(); turn !== null; turn = take()) {
    put(turn.first, turn.batch.map(drawn));
    await setImmediate();
  }
  await Promise.all(helpers);
  return drawings;
}

/** Keeps a worker busy, with one batch waiting beside the one it draws, until nothing is left. */
function helped(
  take: () => { first: number; batch: readonly string[] } | null,
  put: (first: number, batch: readonly string[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./draw-worker.ts", import.meta.url));
    const sent: number[] = [];
    const send = (): void => {
      const turn = take();
      if (turn === null) return;
      sent.push(turn.first);
      worker.postMessage(turn.batch);
    };
    worker.on("message", (batch: readonly string[]) => {
      put(sent.shift()!, batch);
      send();
      if (sent.length === 0) void worker.terminate().then(() => resolve());
    });
    worker.on("error", reject);
    send();
    send();
  });
}

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { EncodedChartFiles } from "./encode-chart-files.ts";

/** Pictures, embeds and figures of charts that are being written in a thread, while pages are built beside it. */
export interface StartedChartFiles {
  /** Waits for them and copies them into the built site. */
  placeIn(outFolder: string): Promise<{ files: number; encoded: number }>;
}

/** Starts to write the files of all charts; a failure shows when they are placed. */
export function startChartFiles(cacheFolder: string): StartedChartFiles {
  const result = new Promise<EncodedChartFiles>((resolve, reject) => {
    const worker = new Worker(new URL("chart-files-worker.ts", import.meta.url), {
      workerData: cacheFolder,
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread that writes the files of charts ended with code ${code}.`)));
  });
  result.catch(() => undefined);
  return {
    placeIn: async (outFolder) => {
      const { texts, kept, encoded } = await result;
      for (const [name, text] of texts) writeFileSync(placeOf(outFolder, name), text);
      for (const [name, path] of kept) copyFileSync(path, placeOf(outFolder, name));
      return { files: texts.length + kept.length, encoded };
    },
  };
}

function placeOf(outFolder: string, name: string): string {
  const file = join(outFolder, name);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

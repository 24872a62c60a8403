import { Worker } from "node:worker_threads";
import { placeDownloads, type Download, type DownloadFolders } from "./write-downloads.ts";

/** Downloads that are being encoded in a thread, while pages are built beside it. */
export interface StartedDownloads {
  /** Waits for them and copies them into the built site. */
  placeIn(outFolder: string): Promise<{ files: number; encoded: number }>;
}

/** Starts to encode the downloads; a failure shows when they are placed. */
export function startDownloads(folders: DownloadFolders): StartedDownloads {
  const result = new Promise<{ downloads: Download[]; encoded: number }>((resolve, reject) => {
    const worker = new Worker(new URL("downloads-worker.ts", import.meta.url), { workerData: folders });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread that writes the downloads ended with code ${code}.`)));
  });
  result.catch(() => undefined);
  return {
    placeIn: async (outFolder) => {
      const { downloads, encoded } = await result;
      placeDownloads(downloads, outFolder);
      return { files: downloads.length, encoded };
    },
  };
}

import type { Problem } from "../../rules/rule.ts";
import type { FileResult, Reply, Request, Stage } from "./messages.ts";

/** What a check tells the page. */
export interface CheckListener {
  progress: (stage: Stage, done: number, of: number) => void;
  done: (results: FileResult[]) => void;
  saved: (name: string, blob: Blob) => void;
  failed: (reason: string) => void;
}

/** A worker that checks files away from the page, so that the page never freezes. */
export interface Checker {
  ask: (request: Request) => void;
  more: (file: number, ruleId: string, from: number) => Promise<Problem[]>;
  /** Ends whatever it is doing at once; the next request starts a fresh one. */
  stop: () => void;
}

/** Makes a checker; its worker starts with the first request. */
export function createChecker(listener: CheckListener): Checker {
  let worker: Worker | null = null;
  const waiting: ((problems: Problem[]) => void)[] = [];
  const heard = ({ data: reply }: MessageEvent<Reply>): void => {
    if (reply.kind === "progress") listener.progress(reply.stage, reply.done, reply.of);
    else if (reply.kind === "done") listener.done(reply.results);
    else if (reply.kind === "problems") waiting.shift()?.(reply.problems);
    else if (reply.kind === "saved") listener.saved(reply.name, reply.blob);
    else listener.failed(reply.reason);
  };
  const ask = (request: Request): void => {
    if (worker === null) {
      worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
      worker.addEventListener("message", heard);
      worker.addEventListener("error", (event) => listener.failed(event.message || "worker"));
    }
    worker.postMessage(request);
  };
  return {
    ask,
    more: (file, ruleId, from) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        ask({ kind: "more", file, ruleId, from });
      }),
    stop: () => {
      worker?.terminate();
      worker = null;
      waiting.length = 0;
    },
  };
}

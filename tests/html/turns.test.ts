import { on } from "node:events";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { Turns } from "../../src/html/turns.ts";

const turnsFile = JSON.stringify(pathToFileURL(resolve("src/html/turns.ts")).href);
const composer = `
  const { parentPort, workerData } = require("node:worker_threads");
  import(${turnsFile}).then(({ Turns }) => {
    const turns = new Turns(workerData.buffer);
    parentPort.postMessage("begins");
    for (let count = 0; count < workerData.pages; count++) turns.waitForWriter();
    parentPort.postMessage("composed");
  });`;
const compose = (buffer: SharedArrayBuffer, pages: number): Worker => new Worker(composer, { eval: true, workerData: { buffer, pages } });
const soon = (): Promise<string> => new Promise((resolved) => setTimeout(() => resolved("waits"), 300));

it("lets as many pages wait as may, and no more until one is written", async () => {
  const buffer = Turns.newBuffer(200);
  const first = on(compose(buffer, 200), "message");
  await first.next();
  await first.next();
  const another = on(compose(buffer, 1), "message");
  await another.next();
  const composed = another.next().then(() => "composed");
  expect(await Promise.race([composed, soon()])).toBe("waits");
  new Turns(buffer).written();
  expect(await composed).toBe("composed");
});

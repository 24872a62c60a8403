import { dev } from "astro";
import { startComposing } from "../src/html/composed-site.ts";
import { runSteps } from "./lib/run-steps.ts";
import { siteSteps } from "./lib/site-steps.ts";

/** Serves the site while its code changes: pages are composed beside the server, again after each change of what they are made of. */
await runSteps(siteSteps.slice(0, 1));
const port = Number(process.env["PORT"] ?? 4321);
await serve();

async function serve(): Promise<void> {
  startComposing({ takeAlong: true });
  const server = await dev({ root: ".", server: { port, host: "localhost" } });
  const restart = (file: string): void => {
    if (!/[\\/](src[\\/].*\.ts|tables[\\/].*\.csv)$/.test(file)) return;
    server.watcher.off("change", restart);
    console.log(`${file}: lập lại các trang / composing the pages again`);
    void server.stop().then(serve);
  };
  server.watcher.on("change", restart);
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./lib/project-root.ts";
import { PortError, startOnFreePort } from "./lib/start-on-free-port.ts";

const folder = process.env["OUT_DIR"] ?? join(projectRoot, "dist");
if (!existsSync(join(folder, "index.html"))) {
  console.error(`There is no site in ${folder} yet: run npm run build, or npm start which builds and serves.`);
  process.exit(1);
}
const server = await startOnFreePort(folder, process.env["PORT"]).catch((error: unknown) => {
  console.error(error instanceof PortError ? error.message : error);
  process.exit(1);
});
console.log(`Serving ${server.url} (Ctrl-C ends)`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}

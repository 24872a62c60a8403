import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "./deploy/host-files.ts";
import { projectRoot } from "./lib/project-root.ts";

/** Writes the settings of servers into deploy/, from the one list of headers. */
for (const [name, text] of Object.entries(hostFiles)) {
  writeFileSync(join(projectRoot, "deploy", name), text());
  console.log(`deploy/${name}`);
}

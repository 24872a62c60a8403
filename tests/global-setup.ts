import { runStep } from "../scripts/lib/run-steps.ts";

/** Builds the real site once before the tests that read it; nothing is drawn again where nothing changed. */
export default async function buildSite(): Promise<void> {
  if ((await runStep({ title: "Tables", command: ["scripts/build-data.ts", "--check"] })) !== 0) {
    throw new Error("data/tables is not what data/ gives: run npm run data, look at what changed and commit it.");
  }
  if ((await runStep({ title: "Site", command: ["scripts/build-site.ts"] })) !== 0)
    throw new Error("The site does not build: see the message above.");
}

import { runStep, type Step } from "./lib/run-steps.ts";

const steps: readonly Step[] = [
  { title: "Format (prettier; npm run fix writes it)", command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."] },
  { title: "Types of scripts, sources and tests", command: ["node_modules/typescript/bin/tsc", "-p", ".", "--noEmit"] },
  { title: "Types of pages", command: ["node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "error"] },
  { title: "Tables are what data/ gives", command: ["scripts/build-data.ts", "--check"] },
  { title: "Site builds", command: ["scripts/build-site.ts"] },
  { title: "Tests", command: ["scripts/test.ts"] },
];

const failed: string[] = [];
for (const [index, step] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${step.title}`);
  if ((await runStep(step)) !== 0) failed.push(step.title);
}
console.log(failed.length === 0 ? "\nAll checks hold." : `\nNot in order: ${failed.join("; ")}.`);
process.exit(failed.length === 0 ? 0 : 1);

import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";

const outcome = inject("siteOutcome");
while (!existsSync(outcome)) await setTimeout(100);
const problem = readFileSync(outcome, "utf8");
if (problem !== "") throw new Error(problem);

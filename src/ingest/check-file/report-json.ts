import type { FileCheck } from "./check-files.ts";

/** Writes checks for other programs; the corrected file itself is left out. */
export function reportJson(checks: readonly FileCheck[], { today }: { today: string }): string {
  const files = checks.map(({ corrected, ...check }) => ({
    ...check,
    corrected: corrected === null ? null : { name: corrected.name, places: corrected.places },
  }));
  const errors = checks.reduce((sum, check) => sum + check.errors, 0);
  const warnings = checks.reduce((sum, check) => sum + check.warnings, 0);
  return `${JSON.stringify({ format: "dan-van-mo-check/1", today, errors, warnings, files }, null, 1)}\n`;
}

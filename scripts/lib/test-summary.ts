/** How a test run ended. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; message: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts the tests of Vitest's JSON report; a file that broke before its tests is one failure.
 *
 * So is a run that ended badly without a failed test: no report at all, an error outside of tests, a site that does not build.
 */
export function countTests(report: string | null, exitCode = 0): TestCounts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report) as VitestReport;
  const brokenFiles = testResults.filter(
    ({ status, message, assertionResults }) =>
      // A file that was not begun when the run was ended is called failed too; it has no message.
      status === "failed" && (message !== "" || assertionResults.length > 0) && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = numFailedTests + brokenFiles.length;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** Writes the closing line that people and CI read: "12 passed, 0 failed". */
export function summaryLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

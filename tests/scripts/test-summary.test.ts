import { expect, test } from "vitest";
import { countTests, summaryLine } from "../../scripts/lib/test-summary.ts";

const report = (testResults: { status: string; assertionResults: { status: string }[] }[], failed = 0): string =>
  JSON.stringify({ numPassedTests: 3, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0, testResults });

test("the closing line counts passed, failed and skipped tests", () => {
  const counts = countTests(report([{ status: "failed", assertionResults: [{ status: "failed" }] }], 1));
  expect(summaryLine(counts)).toBe("3 passed, 1 failed, 1 skipped");
});

test("a file that breaks before its tests is a failure", () => {
  expect(countTests(report([{ status: "failed", assertionResults: [] }])).failed).toBe(1);
});

test("a run without a report is a failure", () => {
  expect(summaryLine(countTests(null))).toBe("0 passed, 1 failed");
});

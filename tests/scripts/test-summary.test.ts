import { expect, test } from "vitest";
import { countTests, summaryLine } from "../../scripts/lib/test-summary.ts";

const report = (file: { message?: string; assertionResults: { status: string }[] }, failed = 0): string =>
  JSON.stringify({
    ...{ numPassedTests: 3, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0 },
    testResults: [{ status: "failed", message: "", ...file }],
  });

test("the closing line counts passed, failed and skipped tests", () => {
  const counts = countTests(report({ assertionResults: [{ status: "failed" }] }, 1));
  expect(summaryLine(counts)).toBe("3 passed, 1 failed, 1 skipped");
});

test("a file that breaks before its tests is a failure", () => {
  expect(countTests(report({ message: "no such module", assertionResults: [] })).failed).toBe(1);
  expect(countTests(report({ assertionResults: [{ status: "pending" }] })).failed).toBe(1);
});

test("a run without a report is a failure", () => {
  expect(summaryLine(countTests(null))).toBe("0 passed, 1 failed");
});

test("a run that is ended before its last file is one failure, whatever it did not begin", () => {
  expect(summaryLine(countTests(report({ assertionResults: [] }), 1))).toBe("3 passed, 1 failed, 1 skipped");
});

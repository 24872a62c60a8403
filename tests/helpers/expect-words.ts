import { expect } from "vitest";
import type { Problem, Rule } from "../../src/rules/rule.ts";

/** Expects a problem and its rule to say what is wrong and the way out, whole and in both languages. */
export function expectWords(problem: Problem, rule: Rule<never>): void {
  expect(problem.severity).toBe(rule.severity);
  for (const text of [problem.textVi, problem.textEn, problem.hintVi, problem.hintEn, rule.checksVi, rule.checksEn]) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/undefined|\[object|\$|“”/);
    expect(text).toBe(text.normalize("NFC"));
  }
  for (const text of [problem.textVi, problem.textEn, problem.hintVi, problem.hintEn]) expect(text).toMatch(/[.?…”")]$/);
}

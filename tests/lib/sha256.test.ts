import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256 } from "../../src/lib/sha256.ts";

const expected = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

it("hashes like everybody else, at every length around a block", () => {
  for (const length of [0, 1, 3, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
    expect(sha256(bytes)).toBe(expected(bytes));
  }
});

it("hashes a part of a larger buffer", () => {
  const whole = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  expect(sha256(whole.subarray(7, 205))).toBe(expected(whole.subarray(7, 205)));
});

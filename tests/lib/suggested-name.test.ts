import { expect, test } from "vitest";
import { suggestedName } from "../../src/lib/nearest-names.ts";

test("only a slip of the pen is suggested as what was meant", () => {
  expect(suggestedName("Sở Nội vu", ["Sở Ngoại vụ", "Sở Nội vụ"])).toBe("Sở Nội vụ");
  expect(suggestedName("Sở Y tee", ["Sở Y tế"])).toBe("Sở Y tế");
  expect(suggestedName("Thành phố Lai Châu", ["Sở Công Thương", "Sở Y tế"])).toBeNull();
});

import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { optionFault } from "../../scripts/lib/option-fault.ts";

const faultOf = (...args: string[]): string => {
  try {
    parseArgs({ args, options: { area: { type: "string" }, seal: { type: "boolean" } } });
    return "none";
  } catch (error) {
    return optionFault(error);
  }
};

test("what Node found wrong with options is said in both languages", () => {
  expect(faultOf("--aera", "x")).toBe("Không có lựa chọn --aera / there is no option --aera.");
  expect(faultOf("--area")).toMatch(/^--area: thiếu giá trị/);
  expect(faultOf("--seal=x")).toMatch(/^--seal: .*thừa/);
  expect(faultOf("hai-phong")).toMatch(/^Không rõ “hai-phong”: có thể thiếu “--”/);
});

test("asking for help is nothing wrong", () => {
  expect([faultOf("--help"), faultOf("-h"), optionFault(new Error("x"))]).toEqual(["", "", "x"]);
});

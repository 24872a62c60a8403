import { describe, expect, test } from "vitest";
import { axisDomain, linear } from "../../src/charts/axis-domain.ts";
import { flow, rowHead } from "../../src/charts/list-layout.ts";
import { fitText, textWidth, wrapText } from "../../src/charts/text-width.ts";

describe("textWidth", () => {
  test("marks take no room of their own", () => {
    expect(textWidth("Sở Đối ngoại")).toBeCloseTo(textWidth("So Doi ngoai"), 5);
    expect(textWidth("")).toBe(0);
  });
  test("composed and decomposed letters are as wide", () =>
    expect(textWidth("Hòa Bình".normalize("NFD").replaceAll(/\p{M}/gu, ""))).toBeCloseTo(textWidth("Hòa Bình"), 5));
  test("grows with the size", () => expect(textWidth("Huế", 24)).toBeCloseTo(2 * textWidth("Huế", 12), 5));
});

describe("wrapText", () => {
  test("keeps every word and fits every line", () => {
    const text = "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa Bình";
    const lines = wrapText(text, 120);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(120);
  });
  test("a word that is too long stays whole", () => expect(wrapText("Nguyên", 5)).toEqual(["Nguyên"]));
  test("no text, no line", () => expect(wrapText("", 50)).toEqual([]));
});

test("fitText takes the first that fits, else cuts the last at a word", () => {
  expect(fitText(["Sở Nội vụ", "SNV"], 200)).toBe("Sở Nội vụ");
  expect(fitText(["Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"], 100)).toBe("Sở NN&PTNT");
  expect(fitText(["Sở Nông nghiệp và Phát triển nông thôn", null, ""], 120)).toMatch(/^Sở Nông.*…$/);
});

describe("axisDomain", () => {
  test("has round ends that hold every value", () => {
    const { domain, ticks, decimals } = axisDomain([81.09, 93.82]);
    expect(domain[0]).toBeLessThanOrEqual(81.09);
    expect(domain[1]).toBeGreaterThanOrEqual(93.82);
    expect(ticks.every((tick) => Number(tick.toFixed(decimals)) === tick)).toBe(true);
  });
  test("ticks that need decimals say how many", () => expect(axisDomain([99.1, 99.35]).decimals).toBeGreaterThan(0));
  test("does not pass a maximum that no value passes", () => {
    expect(axisDomain([83, 99.9], { maximum: 100 }).domain[1]).toBe(100);
    expect(axisDomain([83, 104], { maximum: 100 }).domain[1]).toBeGreaterThanOrEqual(104);
  });
  test("one value gets room on both sides; none gets a domain all the same", () => {
    const { domain } = axisDomain([90]);
    expect(domain[0]).toBeLessThan(90);
    expect(domain[1]).toBeGreaterThan(90);
    expect(axisDomain([]).domain).toEqual([0, 1]);
  });
});

test("linear maps ends to ends, and a domain of one value to its start", () => {
  expect([0, 5, 10].map(linear([0, 10], [100, 200]))).toEqual([100, 150, 200]);
  expect(linear([3, 3], [100, 200])(3)).toBe(100);
});

test("rowHead keeps the name clear of the value", () => {
  const { names, value } = rowHead("Kết quả đo lường sự hài lòng của người dân, tổ chức", "24,42", { left: 1, right: 300, top: 0 });
  expect(names.length).toBeGreaterThan(1);
  expect(Math.max(...names.map(({ text }) => textWidth(text)))).toBeLessThan(300 - textWidth(value.text));
});

test("flow starts a new line where an item does not fit", () => {
  const { texts, swatches, bottom } = flow(
    ["một", "hai", "ba"].map((text) => ({ text, fill: "red" })),
    { width: 70, top: 0 },
  );
  expect(swatches).toHaveLength(3);
  expect(new Set(texts.map(({ y }) => y)).size).toBeGreaterThan(1);
  expect(bottom).toBe(Math.max(...texts.map(({ y }) => y)));
});

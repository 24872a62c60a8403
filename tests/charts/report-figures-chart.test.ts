import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import { renderChart } from "../../src/charts/render.ts";
import type { ReportFigureRow } from "../../src/charts/report-figures-chart.ts";
import { drawnTexts, elements, inherited, snapshotSvg } from "../helpers/svg.ts";
import { reportFiguresSample } from "./samples/report-figures-sample.ts";

const options = { id: "f", locale: "vi", title: "Thử", width: 421 } as const;
const svgOf = (rows: readonly ReportFigureRow[]): string => renderChart({ kind: "report-figures", rows, options });
const widths = (svg: string, height: string): number[] =>
  elements(svg, "rect")
    .filter((rect) => rect.getAttribute("height") === height)
    .map((rect) => Number(rect.getAttribute("width")));
const row = (more: Partial<ReportFigureRow>): ReportFigureRow => ({
  rowId: "a",
  label: "Số văn bản",
  printed: "08",
  value: 8,
  verdict: "holds",
  ...more,
});
const part = (label: string, value: number | null, printed = String(value)) => ({ label, printed, value });

test("parts that add up end where the printed total ends", () => {
  const svg = svgOf([row({ parts: [part("cấp ủy", 3, "03"), part("chính quyền", 5, "05")] })]);
  expect(widths(svg, "5")).toEqual([400]);
  expect(widths(svg, "10")).toEqual([150, 250]);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["08", "= cấp ủy 03 + chính quyền 05", "✓", "Khớp"]));
});

test("parts that do not add up end elsewhere, and the verdict says so", () => {
  const svg = svgOf([
    row({ printed: "139", value: 139, verdict: "contradiction", verdictText: "96 + 41 = 137", parts: [part("nữ", 96), part("nam", 41)] }),
  ]);
  expect(widths(svg, "5")).toEqual([400]);
  expect(widths(svg, "10").reduce((sum, width) => sum + width, 0)).toBeLessThan(399);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["✗", "Không khớp: 96 + 41 = 137"]));
});

test("a total of zero with parts has parts only", () => {
  const svg = svgOf([row({ printed: "0", value: 0, verdict: "contradiction", parts: [part("riêng", 0), part("lồng ghép", 4, "04")] })]);
  expect(widths(svg, "5")).toEqual([0]);
  expect(widths(svg, "10")).toEqual([400]);
});

test("each verdict has a sign of its own, beside its colour", () => {
  const svg = svgOf((["holds", "contradiction", "warning", "notCheckable"] as const).map((verdict, index) => row({ rowId: String(index), verdict })));
  const signs = elements(svg, "text").filter((text) => /^[✓✗!?]$/.test(text.textContent));
  expect(signs.map((sign) => sign.textContent)).toEqual(["✓", "✗", "!", "?"]);
  expect(new Set(signs.map((sign) => inherited(sign, "fill"))).size).toBe(4);
});

test("what was printed stays as printed, and a figure without a value gets no bar", () => {
  const svg = svgOf([row({ printed: "Không có vụ việc", value: null, verdict: null })]);
  expect(drawnTexts(svg)).toEqual(["Số văn bản", "Không có vụ việc"]);
  expect(elements(svg, "rect")).toHaveLength(0);
});

test("a part without a value is written and not drawn", () => {
  const svg = svgOf([row({ verdict: "notCheckable", parts: [part("cấp ủy", 3, "03"), part("chính quyền", null, "không nêu")] })]);
  expect(widths(svg, "10")).toEqual([150]);
  expect(drawnTexts(svg)).toContain("= cấp ủy 03 + chính quyền không nêu");
});

test("the description says figures, parts and verdicts", () => {
  const said = chartDescription({
    kind: "report-figures",
    options,
    rows: [
      row({ parts: [part("cấp ủy", 3, "03"), part("chính quyền", 5, "05")] }),
      row({ label: "Khiếu nại", printed: "Không có", value: null, verdict: null }),
    ],
  });
  expect(said).toBe("Số văn bản: 08 = cấp ủy 03 + chính quyền 05 (Khớp); Khiếu nại: Không có.");
});

test("matches the drawing", async () => {
  const svg = renderChart(reportFiguresSample);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["10.424.000 đồng", "08", "Không có vụ việc"]));
  await expect(snapshotSvg(svg)).toMatchFileSnapshot("./__svg__/report-figures-chart.svg");
});

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { chartPlotOptions } from "../../src/charts/chart-spec.ts";
import { MinimalDocument, type MinimalElement } from "../../src/charts/minimal-document.ts";
import { elements } from "../helpers/svg.ts";
import { samples } from "./samples/index.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
const draw = (options: Plot.PlotOptions): string =>
  (Plot.plot({ ...options, document: new MinimalDocument() as unknown as Document }) as unknown as MinimalElement).innerText;

test("holds the same elements, texts and paint as a full document", () => {
  const { document } = parseHTML("<!doctype html><html></html>");
  const summary = (svg: string): string[] =>
    ["rect", "line", "circle", "path", "text", "pattern"].flatMap((name) =>
      elements(svg, name).map((node) => [name, node.textContent, node.getAttribute("fill"), node.getAttribute("r")].join("|")),
    );
  for (const spec of samples) {
    const full = (Plot.plot({ ...chartPlotOptions(spec), document: document as unknown as Document }) as unknown as { outerHTML: string }).outerHTML;
    const summaries = [`<svg xmlns="${svgNamespace}">${draw(chartPlotOptions(spec))}</svg>`, full].map(summary);
    expect(summaries[0]!.length).toBeGreaterThan(10);
    expect(summaries[0]!.map((text) => text.replace("\uE0001", "hatch"))).toEqual(summaries[1]);
  }
});

test("numbers clip paths and markers of Plot from 1 each time", () => {
  const options = (): Plot.PlotOptions => ({
    marks: [
      Plot.line(
        [
          [0, 1],
          [1, 3],
        ],
        { clip: true, marker: "arrow" },
      ),
    ],
  });
  const first = draw(options());
  expect(first).toContain('<clipPath id="\uE0001">');
  expect(first).toContain("url(#\uE0001)");
  expect(draw(options())).toBe(first);
});

test("leaves out styles, inner labels and font variants", () => {
  const text = draw({ marks: [Plot.axisX([1, 2, 3]), Plot.dotX([1, 2, 3])] });
  expect(text).toContain("<circle");
  expect(text).not.toMatch(/<style|aria-label|font-variant/);
});

test("escapes texts and attributes", () => {
  const element = new MinimalDocument().createElementNS(svgNamespace, "g");
  const child = element.appendChild(new MinimalDocument().createElementNS(svgNamespace, "text"));
  child.setAttribute("data-a", `"<&`);
  child.textContent = "a < b & c";
  expect(element.innerText).toBe(`<text data-a="&quot;&lt;&amp;">a &lt; b &amp; c</text>`);
});

test("rounds coordinates, and has no minus zero", () => {
  const element = new MinimalDocument().createElementNS(svgNamespace, "g");
  const path = element.appendChild(new MinimalDocument().createElementNS(svgNamespace, "path"));
  path.setAttribute("x", -0.04);
  path.setAttribute("d", "M10.1234,-0.049L1e-7,3.25");
  expect(element.innerText).toBe(`<path x="0" d="M10.1,0L1e-7,3.3"/>`);
});

test("an element moves when it is put elsewhere, and stands before what it is put before", () => {
  const document = new MinimalDocument();
  const [one, two] = ["a", "b"].map((name) => document.createElementNS(svgNamespace, name)) as [MinimalElement, MinimalElement];
  const [first, second] = ["x", "y"].map((name) => document.createElementNS(svgNamespace, name)) as [MinimalElement, MinimalElement];
  one.appendChild(first);
  two.appendChild(second);
  two.insertBefore(first, second);
  expect([one.innerText, two.innerText]).toEqual(["", "<x/><y/>"]);
});

test("what would need to be read back fails aloud", () => {
  const element = new MinimalDocument().createElementNS(svgNamespace, "g");
  element.setAttribute("fill", "red");
  expect(() => element.querySelector("g")).toThrow(/cannot look up/);
  expect(() => element.removeAttribute("fill")).toThrow(/cannot take back/);
});

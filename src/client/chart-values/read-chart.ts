import type { ChartReadings } from "./shared.ts";

/** Shows the value under the pointer, the finger or the arrow keys; the table beside the chart stays the whole truth. */
export function readChart(chart: HTMLElement, [direction, ...readings]: ChartReadings, pointed: PointerEvent | null = null): void {
  const svg = chart.querySelector("svg");
  if (svg === null || readings.length === 0) return;
  const label = chart.appendChild(document.createElement("p"));
  label.setAttribute("role", "status");
  const ring = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "circle"));
  ring.setAttribute("r", "8");
  ring.setAttribute("fill", "none");
  ring.setAttribute("stroke", "currentColor");
  ring.setAttribute("stroke-width", "2");
  chart.style.position = "relative";
  Object.assign(label.style, labelStyle);
  let current = -1;

  const hide = (): void => {
    current = -1;
    label.hidden = true;
    label.textContent = "";
    ring.style.display = "none";
  };
  const show = (index: number): void => {
    const reading = readings[index];
    if (reading === undefined || index === current) return;
    current = index;
    const [x, y, text] = reading;
    ring.style.display = "";
    ring.setAttribute("cx", String(x));
    ring.setAttribute("cy", String(y));
    label.hidden = false;
    label.textContent = text;
    const [box, frame] = [svg.getBoundingClientRect(), chart.getBoundingClientRect()];
    const scale = box.width / svg.viewBox.baseVal.width;
    const left = box.left - frame.left + x * scale - label.offsetWidth / 2;
    const above = box.top - frame.top + y * scale - label.offsetHeight - 12;
    label.style.left = `${Math.max(0, Math.min(left, frame.width - label.offsetWidth))}px`;
    label.style.top = `${above + frame.top < 0 ? above + label.offsetHeight + 24 : above}px`;
  };
  const nearest = ({ clientX, clientY }: PointerEvent): number => {
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const [atX, atY] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    // In a list only the line counts, on a time line only the year; the other direction settles what is equally near.
    const weight = { x: [1, 0.01], y: [0.01, 1], xy: [1, 1] }[direction] as [number, number];
    const distances = readings.map(([x, y]) => Math.hypot((x - atX) * weight[0], (y - atY) * weight[1]));
    return distances.indexOf(Math.min(...distances));
  };
  const step = (key: string): number | null => {
    if (key === "ArrowRight" || key === "ArrowDown") return Math.min(current + 1, readings.length - 1);
    if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(current - 1, 0);
    return key === "Home" ? 0 : key === "End" ? readings.length - 1 : null;
  };

  hide();
  chart.addEventListener("pointermove", (event) => show(nearest(event)));
  chart.addEventListener("pointerdown", (event) => show(nearest(event)));
  // A finger leaves when it is lifted: what it asked for stays until it points elsewhere.
  chart.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") hide();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!chart.contains(target as Node)) hide();
  });
  chart.addEventListener("blur", hide);
  chart.addEventListener("focus", () => {
    if (chart.matches(":focus-visible")) show(0);
  });
  chart.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const next = step(event.key);
    if (next === null) return;
    event.preventDefault();
    show(next);
  });
  if (pointed !== null) show(nearest(pointed));
  else if (document.activeElement === chart && chart.matches(":focus-visible")) show(0);
}

/** System colours, so that it is read in light, dark and forced colours alike. */
const labelStyle: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  zIndex: "1",
  margin: "0",
  padding: "0.2rem 0.5rem",
  width: "max-content",
  maxWidth: "100%",
  fontSize: "0.9rem",
  lineHeight: "1.4",
  color: "CanvasText",
  background: "Canvas",
  border: "1px solid",
  borderRadius: "0.25rem",
  pointerEvents: "none",
};

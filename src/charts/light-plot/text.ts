import { channel, identity, indexOf, isConstant, type Item } from "./channel.ts";
import { child, group, light, type Mark, type Options } from "./mark.ts";

/** Writes a line of text for each item. */
export function text(data: readonly Item[], options: Options): Mark {
  return light((context) => {
    const { fill, stroke, frameAnchor = "middle" } = options;
    const [X, Y, T] = [channel(data, options.x, context.x), channel(data, options.y, context.y), channel(data, options.text ?? identity)!];
    const F = isConstant(fill) ? undefined : channel(data, fill);
    const anchor = options.textAnchor ?? (frameAnchor.endsWith("left") ? "start" : frameAnchor.endsWith("right") ? "end" : "middle");
    const lineAnchor = options.lineAnchor ?? (frameAnchor.startsWith("top") ? "top" : frameAnchor.startsWith("bottom") ? "bottom" : "middle");
    const isStroked = stroke !== undefined;
    const element = group(
      context,
      [
        ["fill", F === undefined ? fill : undefined, "currentColor"],
        ["stroke", stroke, "none"],
        ["stroke-width", isStroked ? (options.strokeWidth ?? 3) : undefined, 1],
        ["stroke-linejoin", isStroked ? "round" : undefined],
        ["paint-order", isStroked ? "stroke" : undefined],
        ["text-anchor", anchor, "middle"],
        ["font-size", options.fontSize],
        ["font-weight", options.fontWeight],
      ],
      options,
    );
    const x = frameAnchor.endsWith("left") ? context.left : frameAnchor.endsWith("right") ? context.right : (context.left + context.right) / 2;
    const y = frameAnchor.startsWith("top") ? context.top : frameAnchor.startsWith("bottom") ? context.bottom : (context.top + context.bottom) / 2;
    const shift = { top: "0.71em", middle: "0.32em", bottom: null }[lineAnchor];
    for (const at of indexOf(data, [X, Y, F, T.map((one) => (one === "" ? null : one))])) {
      const node = child(context, element, "text");
      if (shift != null) node.setAttribute("y", shift);
      node.textContent = T[at];
      node.setAttribute("transform", `translate(${X === undefined ? x : X[at]},${Y === undefined ? y : Y[at]})`);
      if (F !== undefined) node.setAttribute("fill", F[at]);
    }
    return element;
  });
}

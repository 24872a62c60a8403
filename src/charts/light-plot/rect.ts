import { channel, indexOf, isConstant, type Item } from "./channel.ts";
import { child, group, light, type Mark, type Options } from "./mark.ts";

/** Draws boxes. */
export function rect(data: readonly Item[], options: Options): Mark {
  return light((context) => {
    const [X1, X2] = [channel(data, options.x1, context.x) as number[], channel(data, options.x2, context.x) as number[]];
    const [Y1, Y2] = [channel(data, options.y1, context.y) as number[], channel(data, options.y2, context.y) as number[]];
    const { fill, stroke } = options;
    const T = channel(data, options.title);
    const F = isConstant(fill) ? undefined : channel(data, fill);
    const element = group(
      context,
      [
        ["fill", F === undefined ? fill : undefined, "currentColor"],
        ["stroke", stroke, "none"],
        ["stroke-width", options.strokeWidth, 1],
      ],
      options,
    );
    for (const at of indexOf(data, [X1, X2, Y1, Y2, F])) {
      const box = child(context, element, "rect");
      box.setAttribute("x", Math.min(X1[at]!, X2[at]!));
      box.setAttribute("y", Math.min(Y1[at]!, Y2[at]!));
      box.setAttribute("width", Math.abs(X2[at]! - X1[at]!));
      box.setAttribute("height", Math.abs(Y1[at]! - Y2[at]!));
      if (options.rx !== undefined) box.setAttribute("rx", String(options.rx));
      if (F !== undefined) box.setAttribute("fill", F[at]);
      if (T?.[at] != null && T[at] !== "") child(context, box, "title").textContent = T[at];
    }
    return element;
  });
}

import { channel, indexOf, isConstant, type Item } from "./channel.ts";
import { child, group, light, type Mark, type Options } from "./mark.ts";

/** Draws circles. */
export function dot(data: readonly Item[], options: Options): Mark {
  return light((context) => {
    const [X, Y] = [channel(data, options.x, context.x)!, channel(data, options.y, context.y)!];
    const { fill, stroke } = options;
    const T = channel(data, options.title);
    const F = isConstant(fill) ? undefined : channel(data, fill);
    const element = group(
      context,
      [
        ["fill", F === undefined ? fill : undefined, "currentColor"],
        ["fill-opacity", options.fillOpacity, 1],
        ["stroke", stroke, "none"],
        ["stroke-width", stroke === undefined ? undefined : (options.strokeWidth ?? 1.5), 1],
      ],
      options,
    );
    for (const at of indexOf(data, [X, Y, F])) {
      const circle = child(context, element, "circle");
      circle.setAttribute("cx", X[at]);
      circle.setAttribute("cy", Y[at]);
      circle.setAttribute("r", options.r ?? 3);
      if (F !== undefined) circle.setAttribute("fill", F[at]);
      if (T?.[at] != null && T[at] !== "") child(context, circle, "title").textContent = T[at];
    }
    return element;
  });
}

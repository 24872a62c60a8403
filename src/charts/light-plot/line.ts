import { channel, type Item } from "./channel.ts";
import { child, group, light, type Mark, type Options } from "./mark.ts";

/** Joins the points of each group, in their order. */
export function line(data: readonly Item[], options: Options): Mark {
  return light((context) => {
    const [X, Y, Z] = [channel(data, options.x, context.x)!, channel(data, options.y, context.y)!, channel(data, options.z)];
    const element = group(
      context,
      [
        ["fill", "none"],
        ["stroke", options.stroke ?? "currentColor"],
        ["stroke-width", options.strokeWidth ?? 1.5, 1],
        ["stroke-linejoin", "round"],
        ["stroke-linecap", "round"],
        ["stroke-dasharray", options.strokeDasharray],
      ],
      options,
    );
    const thousandth = (value: unknown): number => Math.round((value as number) * 1000) / 1000;
    for (const z of new Set(Z)) {
      const points = [...data.keys()].filter((at) => Z?.[at] === z).map((at) => `${thousandth(X[at])},${thousandth(Y[at])}`);
      child(context, element, "path").setAttribute("d", `M${points.join("L")}`);
    }
    return element;
  });
}

import { channel, identity, indexOf, type Item } from "./channel.ts";
import { child, type Context, group, light, type Mark, type Options } from "./mark.ts";

/** Draws vertical lines. */
export function ruleX(data: readonly Item[], options: Options): Mark {
  return rule(data, options, (context, index) => {
    const X = channel(data, options.x ?? identity, context.x)!;
    const [Y1, Y2] = [channel(data, options.y1, context.y), channel(data, options.y2, context.y)];
    const top = options.insetTop ?? 0;
    return [
      index([X, Y1, Y2]),
      (at) => [X[at], X[at], Y1 === undefined ? context.top + top : (Y1[at] as number) + top, Y2 === undefined ? context.bottom : Y2[at]],
    ];
  });
}

/** Draws horizontal lines. */
export function ruleY(data: readonly Item[], options: Options): Mark {
  return rule(data, options, (context, index) => {
    const Y = channel(data, options.y ?? identity, context.y)!;
    const [X1, X2] = [channel(data, options.x1, context.x), channel(data, options.x2, context.x)];
    return [index([Y, X1, X2]), (at) => [X1 === undefined ? context.left : X1[at], X2 === undefined ? context.right : X2[at], Y[at], Y[at]]];
  });
}

function rule(
  data: readonly Item[],
  options: Options,
  place: (
    context: Context,
    index: (channels: readonly (unknown[] | undefined)[]) => number[],
  ) => [number[], (index: number) => [x1: unknown, x2: unknown, y1: unknown, y2: unknown]],
): Mark {
  return light((context) => {
    const element = group(
      context,
      [
        ["stroke", options.stroke ?? "currentColor"],
        ["stroke-width", options.strokeWidth, 1],
        ["stroke-dasharray", options.strokeDasharray],
      ],
      options,
    );
    const [index, ends] = place(context, (channels) => indexOf(data, channels));
    for (const at of index) {
      const line = child(context, element, "line");
      for (const [position, value] of ends(at).entries()) line.setAttribute(["x1", "x2", "y1", "y2"][position]!, value);
    }
    return element;
  });
}

import { expect, test } from "vitest";
import { keptForLast } from "../../src/lib/remembered.ts";

test("what was made of the last few objects is kept, under its key and for its object", () => {
  let made = 0;
  const kept = keptForLast<object, number>(2);
  const make = (): number => (made += 1);
  const [one, other, third] = [{}, {}, {}];
  expect([kept(one, "vi", make), kept(one, "vi", make), kept(one, "en", make), kept(other, "vi", make)]).toEqual([1, 1, 2, 3]);
  expect([kept(one, "en", make), kept(third, "vi", make), kept(one, "vi", make)]).toEqual([2, 4, 5]);
});

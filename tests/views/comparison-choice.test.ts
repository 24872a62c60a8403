import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceFromHash, choiceHash } from "../../src/views/comparison-choice.ts";

test("a choice reads back from its address", () => {
  const choice = { subject: "par-index", unitIds: ["gia-lai/so-y-te", "hai-phong"], years: [2020, 2022] };
  expect(choiceHash(choice)).toBe("so-lieu=par-index&don-vi=gia-lai/so-y-te,hai-phong&nam=2020,2022");
  expect(choiceFromHash(`#${choiceHash(choice)}`)).toEqual(choice);
  expect(choiceFromHash(`#${encodeURIComponent(choiceHash(choice))}`)).toEqual(choice);
});

test("no years are all years; no units are none", () => {
  expect(choiceFromHash("so-lieu=sipas")).toEqual({ subject: "sipas", unitIds: [], years: null });
  expect(choiceHash({ subject: "sipas", unitIds: [], years: null })).toBe("so-lieu=sipas");
});

test("an address without a subject is no choice", () => {
  for (const hash of ["", "#", "#noi-dung", "#don-vi=hai-phong", "#so-lieu=", "#so-lieu=<b>", "#%"]) expect(choiceFromHash(hash)).toBeNull();
});

test("what cannot be an id or a year is dropped, and nothing is named twice", () => {
  expect(choiceFromHash("#so-lieu=papi&don-vi=hue,,<img>,hue,HUE,-a,da-nang&nam=2020,20,x,2020,2019")).toEqual({
    subject: "papi",
    unitIds: ["hue", "da-nang"],
    years: [2019, 2020],
  });
});

test("any choice survives its address", () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9/-]{0,20}$/);
  const choice = fc.record({
    subject: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
    unitIds: fc.uniqueArray(id, { maxLength: 6 }),
    years: fc.option(
      fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 5 }).map((years) => years.sort((a, b) => a - b)),
    ),
  });
  fc.assert(
    fc.property(choice, (one) => {
      expect(choiceFromHash(`#${choiceHash(one)}`)).toEqual(one);
    }),
  );
});

test("any text behind # is read without failing", () => {
  fc.assert(fc.property(fc.string(), (text) => void choiceFromHash(text)));
});

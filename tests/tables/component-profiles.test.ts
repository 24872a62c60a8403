import { describe, expect, it } from "vitest";
import { deriveComponentProfiles } from "../../src/tables/component-profiles.ts";
import { component, registry, score } from "./rows.ts";

const known = registry({
  components: [
    component({ componentId: "the_che", kind: "field", maximum: 10, fromYear: 2022 }),
    component({ componentId: "cong_vu", kind: "field", fromYear: 2022 }),
  ],
});
const shareOf = (row: Partial<ReturnType<typeof score>>) =>
  deriveComponentProfiles([score({ componentId: "the_che", unit: "points", value: 9.42, ...row })], known)[0];

describe("deriveComponentProfiles", () => {
  it("divides a value by the maximum that the registry gives for its year", () => {
    expect(shareOf({})).toMatchObject({ value: 9.42, maximum: 10, shareOfMaximum: 0.942 });
    expect(shareOf({ year: 2021 })).toMatchObject({ maximum: null, shareOfMaximum: null });
  });

  it("takes the maximum printed beside the value before the registry's", () => {
    expect(shareOf({ maximum: 12, value: 9 })).toMatchObject({ maximum: 12, shareOfMaximum: 0.75 });
  });

  it("takes a percent for hundredths of the component's maximum", () => {
    expect(shareOf({ unit: "percent", value: 90.48 })).toMatchObject({ maximum: 100, shareOfMaximum: 0.9048 });
    expect(shareOf({ unit: "percentOfMaximum", value: 100 })).toMatchObject({ shareOfMaximum: 1 });
  });

  it("gives no share where the maximum is not known, the value is missing or only a bound", () => {
    expect(shareOf({ componentId: "cong_vu" })).toMatchObject({ shareOfMaximum: null });
    expect(shareOf({ value: null, rank: 9 })).toMatchObject({ value: null, rank: 9, shareOfMaximum: null });
    expect(shareOf({ bound: "above" })).toMatchObject({ shareOfMaximum: null });
  });

  it("lists components of units only: no totals, no block means", () => {
    expect(deriveComponentProfiles([score(), score({ componentId: "the_che", statistic: "mean" })], known)).toEqual([]);
    expect(deriveComponentProfiles([], known)).toEqual([]);
  });
});

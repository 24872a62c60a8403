import { matchUnits } from "../count-words.ts";
import { sourcesOf } from "../basis.ts";
import { found, noReason, type Reason, ruleFor } from "../rule.ts";

const indicatorDiffers: Reason = {
  id: "indicator-differs",
  verdict: "notComparable",
  textVi: "Hai số liệu thuộc hai chỉ tiêu báo cáo khác nhau.",
  textEn: "The two figures are of different report indicators.",
};
const printedUnitDiffers: Reason = {
  id: "printed-unit-differs",
  verdict: "conditional",
  textVi: "Hai báo cáo in hai đơn vị tính khác nhau cho cùng một chỉ tiêu.",
  textEn: "The two reports print different units for one indicator.",
};
const printedUnitUnknown: Reason = {
  id: "printed-unit-unknown",
  verdict: "conditional",
  textVi: "Ít nhất một báo cáo không in đơn vị tính.",
  textEn: "At least one report prints no unit.",
};
const notInRegistry: Reason = {
  id: "indicator-not-in-registry",
  verdict: "conditional",
  textVi: "Chỉ tiêu không có trong danh mục nên không biết hai báo cáo có hiểu như nhau hay không.",
  textEn: "The indicator is not in the registry, so it is not known whether the two reports mean the same.",
};

/** Compares figures of one report indicator, in one unit. */
export const indicatorRule = ruleFor(["reports"], {
  reasons: [indicatorDiffers, printedUnitDiffers, printedUnitUnknown, notInRegistry],
  find: (a, b, { registry }) => {
    if (a.indicatorId !== b.indicatorId) return found(indicatorDiffers);
    if (!registry.indicatorById.has(a.indicatorId)) return found(notInRegistry, sourcesOf([a, b]));
    if (a.unitAsPrinted === null || b.unitAsPrinted === null)
      return found(printedUnitUnknown, sourcesOf([a, b].filter((figure) => figure.unitAsPrinted === null)));
    return matchUnits(a.unitAsPrinted, b.unitAsPrinted) === "same" ? noReason : found(printedUnitDiffers, sourcesOf([a, b]));
  },
});

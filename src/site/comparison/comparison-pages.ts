import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { Link, PageModel, Section } from "../model.ts";
import { areaPresets } from "./area-presets.ts";
import { departmentPresets } from "./department-presets.ts";
import type { Preset } from "./preset.ts";
import { typePresets } from "./type-presets.ts";
import { unchangedPreset } from "./unchanged-preset.ts";
import { comparisonSubjects } from "./subjects.ts";

/** The ready comparisons, by what they compare. */
interface Presets {
  unchanged: Preset;
  areas: Preset[];
  departments: Preset[];
  types: Preset[];
}

const made = { vi: new WeakMap<SiteData, Presets>(), en: new WeakMap<SiteData, Presets>() };

function presetsOf(data: SiteData, locale: Locale): Presets {
  let presets = made[locale].get(data);
  if (presets === undefined) {
    presets = {
      unchanged: unchangedPreset(data, locale),
      areas: areaPresets(data, locale),
      departments: departmentPresets(data, locale),
      types: typePresets(data, locale),
    };
    made[locale].set(data, presets);
  }
  return presets;
}

function allOf({ unchanged, areas, departments, types }: Presets): Preset[] {
  return [unchanged, ...areas, ...departments, ...types];
}

/** Links to all ready comparisons by their titles. */
export function comparisonLinks(data: SiteData, locale: Locale): Link[] {
  return allOf(presetsOf(data, locale)).map(({ title, link }) => ({ text: title, path: link.path }));
}

/** Links to the ready comparison of an address; empty where there is none. */
export function comparisonLink(data: SiteData, path: string, locale: Locale): Link[] {
  return comparisonLinks(data, locale).filter((link) => link.path === path);
}

/** Makes the page on which figures are set beside each other, and the ready comparisons, which need no script. */
export function* comparisonPages(data: SiteData, locale: Locale): Generator<PageModel> {
  const presets = presetsOf(data, locale);
  yield comparisonPage(data, presets, locale);
  for (const { page } of allOf(presets)) yield page();
}

function comparisonPage(data: SiteData, { unchanged, areas, departments, types }: Presets, locale: Locale): PageModel {
  const list = (id: string, heading: string, presets: readonly Preset[]): Section[] =>
    presets.length === 0 ? [] : [{ id, heading, links: presets.map((preset) => preset.link) }];
  return {
    path: "/so-sanh/",
    hasForm: true,
    formOptions: comparisonSubjects(data, locale).map(({ id, name }) => ({ value: id, text: name })),
    locale,
    title: inLocale(locale, "So sánh", "Compare"),
    description: inLocale(
      locale,
      "Đặt số liệu đã công bố của các cơ quan, địa phương cạnh nhau; nói rõ điều gì so sánh được, điều gì không và vì sao.",
      "Set published figures of agencies and areas side by side; with what compares, what does not, and why.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          "Số liệu được đặt cạnh nhau tới mức chúng so sánh được; giá trị không so sánh được đứng riêng, kèm lý do và điều có thể so sánh thay vào đó.",
          "Figures stand side by side as far as they compare; values that do not compare stand apart, with the reason and what can be compared instead.",
        ),
      ],
      [
        inLocale(
          locale,
          "Các so sánh lập sẵn ở dưới. Mọi lý do không so sánh được có ở ",
          "Ready comparisons are listed below. Every reason why values do not compare is on ",
        ),
        { text: inLocale(locale, "trang phương pháp", "the page on methods"), path: "/phuong-phap/" },
        ".",
      ],
    ],
    sections: [
      rulesSection(locale),
      ...list("tinh-giu-nguyen", inLocale(locale, "Các tỉnh không sắp xếp", "Provinces that were not merged"), [unchanged]),
      ...list("qua-cac-nam", inLocale(locale, "Một địa phương qua các năm", "One area over the years"), areas),
      ...list("co-quan-cua", inLocale(locale, "Các cơ quan của một địa phương", "The agencies of one area"), departments),
      ...list("loai-co-quan", inLocale(locale, "Cùng loại cơ quan ở các địa phương", "One kind of agency in all areas"), types),
    ],
  };
}

function rulesSection(locale: Locale): Section {
  const fact = (vi: readonly [string, string], en: readonly [string, string]) => {
    const [term, detail] = inLocale(locale, vi, en);
    return { term, detail: [detail] };
  };
  return {
    id: "so-sanh-duoc-gi",
    heading: inLocale(locale, "Điều gì so sánh được", "What compares"),
    facts: [
      fact(
        ["Các tỉnh trong một năm", "được: cùng một bộ tiêu chí của bộ; thứ hạng chỉ có nghĩa trong 63, hay 34, tỉnh của năm đó."],
        ["Provinces within a year", "yes: one national set of criteria; a rank means something only among the 63, or 34, provinces of that year."],
      ),
      fact(["Các cơ quan trong một khối của một tỉnh", "được, trong cùng năm."], ["Agencies within a block of a province", "yes, within the year."]),
      fact(
        ["Một đơn vị qua các năm", "được, cho đến khi bộ tiêu chí, thang hay chính đơn vị thay đổi."],
        ["One unit over the years", "yes, until the criteria, the scale or the unit itself change."],
      ),
      fact(
        ["Cơ quan của hai tỉnh", "không: mỗi tỉnh chấm theo bộ tiêu chí riêng."],
        ["Agencies of two provinces", "no: each province scores by criteria of its own."],
      ),
      fact(
        ["Hai khối", "không: sở, huyện và cơ quan trung ương được chấm riêng."],
        ["Two blocks", "no: departments, districts and central agencies are scored apart."],
      ),
      fact(
        ["Hai chỉ số", "đặt cạnh nhau được, không hơn kém và không trừ cho nhau."],
        ["Two indices", "side by side only: neither is more, and they are not subtracted."],
      ),
      fact(
        ["Mức xếp loại", "chỉ trong một thang: “tốt” của nơi này là mức cao nhất, của nơi khác là mức thứ hai."],
        ["Rating levels", "only on one scale: “tốt” is the highest level in one place and the second in another."],
      ),
    ],
  };
}

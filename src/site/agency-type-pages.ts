import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { AgencyType } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import type { SiteData } from "../tables/site-data.ts";
import { agencyTypeListPage } from "./agency-type-list-page.ts";
import { agencyTypeTable } from "./agency-type-table.ts";
import { agencyTypeLink, agencyTypePath, listedAgencyTypes, relatedTypes, type ListedAgencyType } from "./agency-types.ts";
import { comparisonLink } from "./comparison/comparison-pages.ts";
import type { Fact, Link, PageModel, Section, Text } from "./model.ts";
import { numberText } from "./values.ts";
import { yearsText } from "./years-text.ts";

/** Makes the list of kinds of agency and the page of each: the same kind in all areas. */
export function agencyTypePages(data: SiteData, locale: Locale): PageModel[] {
  const listed = listedAgencyTypes(data);
  return [agencyTypeListPage(data, listed, locale), ...listed.map((one) => typePage(data, one, listed, locale))];
}

function typePage(data: SiteData, { type, agencies }: ListedAgencyType, listed: readonly ListedAgencyType[], locale: Locale): PageModel {
  const name = inLocale(locale, type.nameVi, type.nameEn);
  const years = yearsText(type, locale);
  const title = inLocale(locale, `${name}: tất cả địa phương`, `${name}: all areas`);
  const heading = inLocale(locale, "Theo địa phương", "By area");
  const comparison = comparisonLink(data, `/so-sanh/loai-co-quan/${type.agencyTypeId}/`, locale);
  return {
    path: agencyTypePath(type.agencyTypeId),
    locale,
    title: years === "" ? title : `${title} (${years})`,
    description: inLocale(
      locale,
      `${name} của các địa phương: mức xếp loại và điểm gần nhất đã công bố, kèm nguồn.`,
      `${name} of every area: latest published ratings and scores, with sources.`,
    ),
    breadcrumbs: [{ text: words(locale).agencyTypes, path: "/loai-co-quan/" }],
    lead: lead(data, { type, agencies }, locale),
    sections: [
      ...(agencies.length === 0
        ? []
        : [
            {
              id: "theo-dia-phuong",
              heading,
              paragraphs: [
                [
                  inLocale(
                    locale,
                    "Xếp theo tên địa phương. Dấu “–” là chưa tìm thấy số liệu đã công bố; bấm vào số để xem nguồn.",
                    "In the order of area names. “–” means that no published figure was found; each number leads to its source.",
                  ),
                ],
              ],
              tables: [agencyTypeTable(data, agencies, { locale, caption: name })],
              ...(comparison.length === 0 ? {} : { links: comparison }),
            },
          ]),
      ...reorganisationSection(data, type, locale),
      otherTypesSection(type, listed, locale),
    ],
  };
}

function lead(data: SiteData, { type, agencies }: ListedAgencyType, locale: Locale): Text[] {
  const areas = new Set(agencies.map((agency) => provinceOf(data.registry, agency.areaId))).size;
  const [units, places] = [numberText(agencies.length, locale), numberText(areas, locale)];
  if (agencies.length === 0) {
    const before = relatedTypes(data, type.agencyTypeId).before.map((id) => datedLink(data, id, locale));
    return [
      [
        inLocale(
          locale,
          "Chưa tìm thấy số liệu nào đã công bố của loại cơ quan này.",
          "No published figure of this kind of agency has been found yet.",
        ),
      ],
      [
        inLocale(locale, "Số liệu trước sắp xếp nằm ở trang ", "Figures from before the reorganisation stand on the page of "),
        ...joined(before),
        ".",
      ],
    ];
  }
  return [
    [
      inLocale(
        locale,
        `Bộ dữ liệu có ${units} cơ quan loại này, ở ${places} tỉnh, thành phố.`,
        `The data set names ${units} agencies of this kind, in ${places} provinces and cities.`,
      ),
    ],
    [
      inLocale(
        locale,
        "Điểm và mức xếp loại của các tỉnh khác nhau không so sánh được với nhau, vì mỗi nơi có bộ tiêu chí, thang và khối riêng; trang này không xếp hạng.",
        "Scores and levels of different provinces do not compare, as each has its own criteria, scale and block; this page ranks nobody.",
      ),
    ],
  ];
}

function joined(parts: readonly Text[number][]): Text {
  return parts.flatMap((part, position) => (position === 0 ? [part] : [", ", part]));
}

function reorganisationSection(data: SiteData, type: AgencyType, locale: Locale): Section[] {
  const { before, after } = relatedTypes(data, type.agencyTypeId);
  const facts: Fact[] = [
    ...(before.length === 0
      ? []
      : [{ term: inLocale(locale, "Trước sắp xếp", "Before reorganisation"), detail: joined(before.map((id) => datedLink(data, id, locale))) }]),
    ...(after.length === 0
      ? []
      : [{ term: inLocale(locale, "Sau sắp xếp", "After reorganisation"), detail: joined(after.map((id) => datedLink(data, id, locale))) }]),
  ];
  return facts.length === 0 ? [] : [{ id: "sap-xep", heading: inLocale(locale, "Sắp xếp cơ quan", "Reorganisation"), facts }];
}

function otherTypesSection(type: AgencyType, listed: readonly ListedAgencyType[], locale: Locale): Section {
  const others = listed.filter(
    (other) => other.type.level === type.level && other.type.agencyTypeId !== type.agencyTypeId && other.agencies.length > 1,
  );
  return {
    id: "loai-khac",
    heading: inLocale(locale, "Loại cơ quan khác", "Other kinds of agency"),
    links: [
      ...others.map((other) => ({ text: linkText(other.type, locale), path: agencyTypePath(other.type.agencyTypeId) })),
      { text: inLocale(locale, "Tất cả loại cơ quan", "All kinds of agency"), path: "/loai-co-quan/" },
    ],
  };
}

/** Links to a kind of agency with its years: the kinds before and after a reorganisation often share a name. */
function datedLink(data: SiteData, agencyTypeId: string, locale: Locale): Link | string {
  const type = data.registry.agencyTypeById.get(agencyTypeId);
  return agencyTypeLink(data, agencyTypeId, locale, type === undefined ? undefined : linkText(type, locale));
}

function linkText(type: AgencyType, locale: Locale): string {
  const years = yearsText(type, locale);
  return `${inLocale(locale, type.nameVi, type.nameEn)}${years === "" ? "" : ` (${years})`}`;
}

import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { provinceOf } from "../registry/province-of.ts";
import type { SiteData } from "../tables/site-data.ts";
import { agencyTypePath, type ListedAgencyType } from "./agency-types.ts";
import { agencyLink } from "./links.ts";
import type { PageModel, Section } from "./model.ts";
import { numberText } from "./values.ts";
import { yearsText } from "./years-text.ts";

const groups: readonly { id: string; vi: string; en: string; of: readonly string[] }[] = [
  {
    id: "so-ban-nganh",
    vi: "Sở, ban, ngành cấp tỉnh",
    en: "Departments and agencies of provinces",
    of: ["thong-nhat", "dac-thu", "bien-the", "ngoai-nghi-dinh"],
  },
  {
    id: "ubnd",
    vi: "Ủy ban nhân dân cấp huyện, cấp xã và phòng, ban",
    en: "People's Committees of districts and communes, and their offices",
    of: ["hanh-chinh", "phong-cap-huyen"],
  },
  {
    id: "nganh-doc",
    vi: "Cơ quan trung ương tại địa phương, lực lượng vũ trang",
    en: "Central agencies in a province, armed forces",
    of: ["nganh-doc", "luc-luong-vu-trang"],
  },
  {
    id: "khac",
    vi: "Cơ quan của Đảng, ban chỉ đạo, đơn vị sự nghiệp",
    en: "Party bodies, steering committees, public service units",
    of: ["dang", "phoi-hop", "su-nghiep", "khac"],
  },
];

/** Makes the list of kinds of agency, in groups; ministries lead to their own pages. */
export function agencyTypeListPage(data: SiteData, listed: readonly ListedAgencyType[], locale: Locale): PageModel {
  const ministries = data.registry.tables.agencies.filter((agency) => data.registry.agencyTypeById.get(agency.agencyTypeId)?.level === "country");
  const agencies = listed.reduce((sum, one) => sum + one.agencies.length, 0);
  return {
    path: "/loai-co-quan/",
    locale,
    title: words(locale).agencyTypes,
    description: inLocale(
      locale,
      "Xem cùng một loại cơ quan ở mọi địa phương: sở, ban, ngành, Ủy ban nhân dân cấp huyện, cấp xã.",
      "See one kind of agency in every area: departments, People's Committees of districts and communes.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          `Bộ dữ liệu có ${numberText(agencies, locale)} cơ quan của các địa phương, thuộc ${numberText(listed.length, locale)} loại.`,
          `The data set names ${numberText(agencies, locale)} agencies of areas, of ${numberText(listed.length, locale)} kinds.`,
        ),
      ],
      [
        inLocale(
          locale,
          "Mỗi trang liệt kê các cơ quan cùng loại theo địa phương, không xếp hạng, vì điểm và mức xếp loại của các tỉnh không so sánh được với nhau.",
          "Each page lists the agencies of a kind by area without ranking them, as scores and levels of different provinces do not compare.",
        ),
      ],
    ],
    sections: [
      ...groups.flatMap((group): Section[] => {
        const ofGroup = listed.filter(({ type }) => group.of.includes(type.group ?? ""));
        return ofGroup.length === 0 ? [] : [groupSection(data, { id: group.id, heading: inLocale(locale, group.vi, group.en) }, ofGroup, locale)];
      }),
      {
        id: "bo-nganh",
        heading: inLocale(locale, "Bộ, cơ quan ngang bộ", "Ministries"),
        links: ministries.map((agency) => agencyLink(data.registry, agency.agencyId, locale)),
      },
    ],
  };
}

function groupSection(
  data: SiteData,
  { id, heading }: { id: string; heading: string },
  listed: readonly ListedAgencyType[],
  locale: Locale,
): Section {
  return {
    id,
    heading,
    tables: [
      {
        caption: heading,
        columns: [
          { title: inLocale(locale, "Loại cơ quan", "Kind of agency") },
          { title: inLocale(locale, "Thời gian", "In force") },
          { title: inLocale(locale, "Cơ quan có tên trong số liệu", "Agencies named in the data"), numeric: true },
          { title: inLocale(locale, "Tỉnh, thành phố", "Provinces"), numeric: true },
        ],
        rows: listed.map(({ type, agencies }) => ({
          cells: [
            [{ text: inLocale(locale, type.nameVi, type.nameEn), path: agencyTypePath(type.agencyTypeId) }],
            [yearsText(type, locale)],
            [numberText(agencies.length, locale)],
            [numberText(new Set(agencies.map((agency) => provinceOf(data.registry, agency.areaId))).size, locale)],
          ],
        })),
      },
    ],
  };
}

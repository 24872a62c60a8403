import { inLocale, type Locale } from "../../i18n/locale.ts";
import { byVietnamese } from "../../lib/collation.ts";
import { groupBy } from "../../registry/registry.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { allBlockScores, type BlockScores } from "../../views/block-scores.ts";
import { rankedFigure } from "../figures/ranked-figure.ts";
import { scatterFigure } from "../figures/scatter-figure.ts";
import type { Figure } from "../model.ts";
import { agencyName, areaNameInText, areaNameWithProvince } from "../names.ts";
import { numberText } from "../values.ts";
import { presetOf, type Preset } from "./preset.ts";
import { presetSections, type PresetSection } from "./preset-sections.ts";

/** Makes a comparison of all agencies of each area that has a scored block of them. */
export function departmentPresets(data: SiteData, locale: Locale): Preset[] {
  const { registry } = data;
  const blocks = [...allBlockScores(data).values()].filter(
    (block) => block.areaId !== "viet-nam" && block.scores.some((score) => score.agencyId !== null),
  );
  return [...groupBy(blocks, (block) => block.areaId)]
    .filter(([, ofArea]) => ofArea.some((block) => block.scores.length > 1))
    .sort(byVietnamese(([areaId]) => `${registry.areaById.get(areaId)?.nameVi ?? ""} ${areaId}`))
    .map(([areaId, ofArea]) => areaPreset(data, areaId, ofArea, locale));
}

function areaPreset(data: SiteData, areaId: string, blocks: readonly BlockScores[], locale: Locale): Preset {
  const name = areaNameInText(data.registry, areaId, locale);
  const dated = areaNameWithProvince(data.registry, areaId, locale);
  const sections = () =>
    [...groupBy(blocks, (block) => `${block.indexId}-${block.blockId}`)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, ofBlock]) => sectionOf(data, id, ofBlock, locale));
  const units = new Set(blocks.flatMap((block) => block.scores.map(subjectIdOf))).size;
  return presetOf(
    {
      path: `/so-sanh/co-quan-cua/${areaId}/`,
      title: inLocale(locale, `So sánh các cơ quan, đơn vị của ${name}`, `Compare the agencies of ${name}`),
      documentTitle: inLocale(locale, `So sánh các cơ quan, đơn vị: ${dated} (${areaId})`, `Compare the agencies of ${dated} (${areaId})`),
      description: inLocale(
        locale,
        `Mọi cơ quan, đơn vị của ${name} có điểm đã công bố, theo chỉ số, khối và năm.`,
        `Every agency of ${name} with published scores, by index, block and year.`,
      ),
      lead: [
        [
          inLocale(
            locale,
            `${numberText(units, "vi")} cơ quan, đơn vị của ${name} có điểm hoặc thứ hạng đã công bố.`,
            `${numberText(units, "en")} agencies of ${name} have published scores or ranks.`,
          ),
        ],
        [
          inLocale(
            locale,
            "Mỗi khối được chấm riêng, nên chỉ so sánh trong khối. Mỗi cơ quan một ô, đường gạch đứng là chỗ số liệu hai bên không so sánh được.",
            "Each block is scored apart, so units compare within their block. Each agency has a panel; a dashed line marks where values on its two sides do not compare.",
          ),
        ],
      ],
      sections: () => sections().flatMap((section) => presetSections(data, section, locale)),
    },
    dated,
    locale,
  );
}

function sectionOf(data: SiteData, id: string, blocks: readonly BlockScores[], locale: Locale): PresetSection {
  const { registry } = data;
  const { indexId, blockId } = blocks[0] as BlockScores;
  const block = registry.blockById.get(blockId);
  const unitIds = [...new Set(blocks.flatMap((one) => one.scores.map(subjectIdOf)))].sort(
    byVietnamese((unitId) => agencyName(registry, unitId, "vi")),
  );
  return {
    id,
    heading: `${registry.indexById.get(indexId)?.shortName ?? indexId}: ${block === undefined ? blockId : inLocale(locale, block.nameVi, block.nameEn)}`,
    choice: { indexId, unitIds, years: null },
    figures: [...blocks].sort((a, b) => b.year - a.year).flatMap((one) => yearFigures(data, one, locale)),
  };
}

/** A block in order, and its two indices against each other where both are published. */
function yearFigures(data: SiteData, block: BlockScores, locale: Locale): Figure[] {
  const ranked = rankedFigure(data, block, { locale });
  const other = block.indexId === "par-index" ? allBlockScores(data).get(`sipas|${block.areaId}|${block.blockId}|${block.year}`) : undefined;
  const scatter = other === undefined ? null : scatterFigure(data, other, block, { locale });
  return scatter === null ? [ranked] : [ranked, scatter];
}

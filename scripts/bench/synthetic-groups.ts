/** The ten assessed years of a synthetic corpus; all before the mergers of 2025. */
export const syntheticYears = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022] as const;

/** About as many as a province has departments: constant, so that a larger corpus has more groups, not larger ones. */
const groupSize = 20;
const blocks = [
  { blockId: "departments", asPrinted: "sở, ban, ngành", nameEn: "departments" },
  { blockId: "public-service-units", asPrinted: "đơn vị sự nghiệp", nameEn: "public service units" },
  { blockId: "central-agencies", asPrinted: "cơ quan trung ương", nameEn: "central agencies" },
] as const;

export interface SyntheticAgency {
  agencyId: string;
  agencyTypeId: string;
  nameVi: string;
  nameEn: string;
}

/** The agencies that one publication rates and ranks together: a block of a province. */
export interface SyntheticGroup {
  areaId: string;
  blockAsPrinted: string;
  /** Unique among all groups. */
  slug: string;
  titleVi: string;
  titleEn: string;
  agencies: SyntheticAgency[];
}

/**
 * Spreads agencies over provinces in groups of twenty, one block of each province first, then the next block.
 *
 * @throws if there are more agencies than the blocks of all provinces hold.
 */
export function syntheticGroups(
  agencies: number,
  { areaIds, agencyTypeIds }: { areaIds: readonly string[]; agencyTypeIds: readonly string[] },
): SyntheticGroup[] {
  const count = Math.ceil(agencies / groupSize);
  if (count > areaIds.length * blocks.length) throw new Error(`At most ${areaIds.length * blocks.length * groupSize} synthetic agencies fit.`);
  return Array.from({ length: count }, (_, group) => {
    const areaId = areaIds[group % areaIds.length] as string;
    const block = blocks[Math.floor(group / areaIds.length)] as (typeof blocks)[number];
    const size = Math.min(groupSize, agencies - group * groupSize);
    return {
      areaId,
      blockAsPrinted: block.asPrinted,
      slug: `${areaId}-${block.blockId}`,
      titleVi: `khối ${block.asPrinted} ${areaId}`,
      titleEn: `${block.nameEn}, ${areaId}`,
      agencies: Array.from({ length: size }, (_member, member) => {
        const number = String(group * groupSize + member + 1).padStart(4, "0");
        return {
          agencyId: `${areaId}/co-quan-gia-lap-${number}`,
          agencyTypeId: agencyTypeIds[member % agencyTypeIds.length] as string,
          nameVi: `Cơ quan giả lập ${number}`,
          nameEn: `Synthetic agency ${number}`,
        };
      }),
    };
  });
}

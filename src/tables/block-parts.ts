const containersByBlock: Readonly<Record<string, readonly string[]>> = {
  departments: ["departments-and-units", "three-tiers"],
  "public-service-units": ["departments-and-units"],
  districts: ["three-tiers"],
  communes: ["three-tiers"],
};

/** Names a block and the merged ones that it is part of: a source may count all units together and name them block by block. */
export function blockWithContainers(blockId: string): string[] {
  return [...new Set([blockId, ...(containersByBlock[blockId] ?? []), "all-units"])];
}

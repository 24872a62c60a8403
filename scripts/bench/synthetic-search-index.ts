import type { SearchEntry, SearchIndex } from "../../src/client/search/index-format.ts";
import { splitWords } from "../../src/client/search/fold.ts";
import { kindNames } from "../../src/site/search/search-kinds.ts";
import { seededRandom } from "./seeded-random.ts";

/**
 * Enlarges a search index to a number of entries: every province gets districts, communes, their People's Committees and departments.
 *
 * Names of communes are made of syllables of real names by a seed; they name no real place.
 */
export function syntheticSearchIndex(real: SearchIndex, { entries: wanted, seed }: { entries: number; seed: number }): SearchIndex {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const area = kindNames.indexOf("area");
  const agency = kindNames.indexOf("agency");
  const areas = real.entries.filter(([kind]) => kind === area);
  const provinces = areas.filter(([, id]) => !id.includes("/") && !id.startsWith("vung-"));
  const syllables = areas.flatMap(([, , title]) => splitWords(title).slice(-2));
  const agencies = real.entries.filter(([kind, , title]) => kind === agency && !title.startsWith("UBND"));
  const texts = [...real.texts];
  const entries: SearchEntry[] = [...real.entries];
  const textNumber = (text: string): number => texts.push(text) - 1;
  const ofPeoplesCommittees = textNumber("Ủy ban nhân dân");

  for (let number = 0; entries.length < wanted; number += 1) {
    const province = pick(provinces);
    const district = textNumber(`huyện ${pick(syllables)} ${pick(syllables)}, ${province[2].replace(/^./, (first) => first.toLowerCase())}`);
    for (let commune = 0; commune < 15 && entries.length < wanted; commune += 1) {
      const name = `${pick(["xã", "xã", "phường", "thị trấn"])} ${pick(syllables)} ${pick(syllables)}`;
      const id = `${province[1]}/synthetic-${number}-${commune}`;
      entries.push([area, id, name.replace(/^./, (first) => first.toUpperCase()), district, province[4], 0, 10]);
      entries.push([agency, `${id}/ubnd`, `UBND ${name}`, district, province[4], ofPeoplesCommittees, 10]);
    }
    const office = pick(agencies);
    entries.push([agency, `${province[1]}/synthetic-${number}`, office[2], district, office[4], office[5], 10]);
  }
  return { ...real, texts, entries };
}

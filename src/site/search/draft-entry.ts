import type { KindName } from "./search-kinds.ts";

/** An entry of the search before its texts are shared. */
export interface DraftEntry {
  kind: KindName;
  /** What stands between the parts of the address that the kind gives. */
  id: string;
  title: string;
  /** Where it belongs: "tỉnh Gia Lai", "nay là thành phố Hải Phòng". */
  place?: string;
  /** When it exists or what year it is about: "đến 30/6/2025". */
  years?: string;
  /** Other names a reader may type. */
  others?: readonly string[];
  /** How many figures stand behind it: decides between equals. */
  figures?: number;
  /** Whether it exists today: stands before one that has ended. */
  isCurrent?: boolean;
}

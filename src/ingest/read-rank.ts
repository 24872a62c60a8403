/** A printed rank: a number where one is printed, the wording where it is more than a number. */
export interface PrintedRank {
  rank: number | null;
  rankOf: number | null;
  asPrinted: string | null;
  tied: boolean;
}

const ranksInWords: Record<string, number> = { nhất: 1, nhì: 2, ba: 3, first: 1, second: 2, third: 3 };

/** Reads `1`, `1=`, `3/20`, `thứ 3`, `đồng hạng 2`, `cuối bảng`, `bottom 3`; null: unreadable. A last place gets no number: ties may hide in it. */
export function readRank(text: string): PrintedRank | null {
  const lower = text.normalize("NFC").toLowerCase().trim();
  const none = { rank: null, rankOf: null, asPrinted: text, tied: false };
  const plain = /^(?:thứ |hạng |hạng thứ |thứ hạng |xếp thứ |xếp hạng )?(\d{1,4})(?:st|nd|rd|th)?(?: ?\/ ?(\d{1,4}))?$/.exec(lower);
  if (plain !== null)
    return positive({
      ...none,
      rank: Number(plain[1]),
      rankOf: plain[2] === undefined ? null : Number(plain[2]),
      asPrinted: /^\d+(?: ?\/ ?\d+)?$/.test(lower) ? null : text,
    });
  const inWords = /^(?:thứ |hạng |xếp thứ |xếp hạng )?(nhất|nhì|ba|first|second|third)$/.exec(lower);
  if (inWords !== null) return { ...none, rank: ranksInWords[inWords[1] ?? ""] ?? null };
  const tied = /^(?:=|đồng hạng |đồng hạng thứ |cùng hạng )(\d{1,4})$/.exec(lower) ?? /^(\d{1,4}) ?(?:=|\(?đồng hạng\)?|tied)$/.exec(lower);
  if (tied !== null) return positive({ ...none, rank: Number(tied[1]), tied: true });
  if (/^(?:cuối bảng|đứng cuối|xếp cuối|cuối cùng|cuối|áp chót|last|bottom|top|đầu bảng|dẫn đầu|nhóm đầu|nhóm cuối|nhóm giữa)$/.test(lower))
    return none;
  if (/^(?:bottom|top|tốp|nhóm) \d{1,3}(?: đơn vị)?(?: (?:cuối|đầu|cao nhất|thấp nhất))?$/.test(lower)) return none;
  if (/^\d{1,3} (?:đơn vị |cơ quan |địa phương )?(?:cuối|đầu|cao nhất|thấp nhất)(?: bảng)?$/.test(lower)) return none;
  return /^\d{1,4} ?(?:-|–|đến) ?\d{1,4}$/.test(lower) ? none : null;
}

function positive(rank: PrintedRank): PrintedRank | null {
  return rank.rank === 0 || rank.rankOf === 0 ? null : rank;
}

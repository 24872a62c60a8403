import { element } from "./element.ts";
import type { RecognisedDownload } from "./messages.ts";
import type { PageWords } from "./page-words.ts";

/** More differences than this are counted, not listed. */
const shownDifferences = 200;

/** Shows how a file that was downloaded from this site stands to what is published now. */
export function downloadResult(
  { name, unaltered, release, comparison }: RecognisedDownload,
  words: PageWords,
  count: (value: number) => string,
): HTMLElement[] {
  const ofRelease = release === null ? "" : ` ${words.ofRelease(release)}`;
  if (unaltered) return [element("p", { class: "verdict" }, [words.unaltered(name) + ofRelease])];
  if (comparison === null) return [element("p", { class: "verdict" }, [`${name}:${ofRelease} ${words.updated}`])];
  const { changed, onlyInFile, onlyPublished } = comparison;
  if (changed.length + onlyInFile.length + onlyPublished.length === 0)
    return [element("p", { class: "verdict" }, [words.sameValues(name) + ofRelease])];
  const rows = [
    ...changed.map((cell) => [cell.cell, cell.column, cell.key, cell.inFile, cell.published]),
    ...onlyInFile.map((row) => ["", "", row.key, words.onlyInFile(row.row), ""]),
    ...onlyPublished.map((key) => ["", "", key, "", words.onlyPublished]),
  ].slice(0, shownDifferences);
  const head = words.changeHeadings.map((heading) => element("th", { scope: "col" }, [heading]));
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      cells.map((cell) => element("td", {}, [cell])),
    ),
  );
  return [
    element("p", { class: "verdict" }, [words.differs(name, count(changed.length), count(onlyInFile.length), count(onlyPublished.length))]),
    element("p", {}, [release === null ? words.altered : `${words.ofRelease(release)} ${words.updated}`]),
    element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": words.changes }, [
      element("table", {}, [element("caption", {}, [words.changes]), element("thead", {}, [element("tr", {}, head)]), element("tbody", {}, body)]),
    ]),
  ];
}

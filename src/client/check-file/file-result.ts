import type { Locale } from "../../i18n/locale.ts";
import { cellName, familyWords, gapWords, problemWords, summaryOf } from "../../ingest/check-file/report-words.ts";
import type { Problem } from "../../rules/rule.ts";
import { downloadResult } from "./download-result.ts";
import { button, element } from "./element.ts";
import type { FileResult } from "./messages.ts";
import { pageWords } from "./page-words.ts";

/** What the shown results may ask for. */
export interface ResultActions {
  locale: Locale;
  count: (value: number) => string;
  copy: (text: string) => void;
  save: (format: "csv" | "html" | "json") => void;
  /** Fetches further problems of a rule, or of all rules. */
  more: (ruleId: string, from: number) => Promise<Problem[]>;
}

/** Shows the result of one file: what it is, how it ended, its problems, what to take away. */
export function fileResult(result: FileResult, actions: ResultActions): HTMLElement {
  const { locale } = actions;
  const words = pageWords(locale);
  const section = element("section", { class: "result" }, [element("h2", { tabindex: "-1" }, [result.name])]);
  if (result.download !== null) {
    section.append(...downloadResult(result.download, words, actions.count));
    return section;
  }
  section.append(element("p", {}, [familyWords(result.family, result.familyGuessed, locale)]));
  section.append(element("p", { class: "verdict", "data-errors": String(result.errors) }, [summaryOf(result, locale)]));
  if (result.first.length > 0) section.append(...problemTable(result, actions));
  if (result.notChecked.length > 0) {
    section.append(
      element("h3", {}, [words.notChecked]),
      element(
        "ul",
        {},
        result.notChecked.map((gap) => element("li", {}, [gapWords(gap, locale)])),
      ),
    );
  }
  const { corrected } = result;
  section.append(
    element("p", { class: "actions" }, [
      ...(corrected === null ? [] : [button(words.corrected(corrected.places), () => actions.save("csv"))]),
      button(words.html, () => actions.save("html")),
      button(words.json, () => actions.save("json")),
      button(words.print, () => print()),
    ]),
  );
  return section;
}

function problemTable(result: FileResult, actions: ResultActions): HTMLElement[] {
  const words = pageWords(actions.locale);
  const body = element(
    "tbody",
    {},
    result.first.map((problem) => problemRow(problem, result.name, actions)),
  );
  const caption = words.wholeTable(result.name);
  const head = element("thead", {}, [
    element(
      "tr",
      {},
      words.headings.map((heading) => element("th", { scope: "col" }, [heading])),
    ),
  ]);
  const all = result.errors + result.warnings;
  let ruleId = "";
  const total = (): number => (ruleId === "" ? all : (result.rules.find((rule) => rule.ruleId === ruleId)?.count ?? 0));
  const fetchMore = async (): Promise<void> => {
    const from = body.rows.length;
    const problems = await actions.more(ruleId, from);
    body.append(...problems.map((problem) => problemRow(problem, result.name, actions)));
    showRest();
    body.rows[from]?.querySelector<HTMLElement>("th")?.focus();
  };
  const more = button("", () => void fetchMore());
  const showRest = (): void => {
    const rest = total() - body.rows.length;
    more.hidden = rest <= 0;
    more.textContent = words.more(actions.count(rest));
  };
  showRest();
  const table = element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, [
    element("table", { class: "problems" }, [element("caption", {}, [caption]), head, body]),
  ]);
  if (result.rules.length < 2) return [table, more];
  const select = element("select", {}, [
    element("option", { value: "" }, [words.allRules(actions.count(all))]),
    ...result.rules.map((rule) => element("option", { value: rule.ruleId }, [`${rule.ruleId} (${actions.count(rule.count)})`])),
  ]);
  select.addEventListener("change", () => {
    ruleId = select.value;
    void actions.more(ruleId, 0).then((problems) => {
      body.replaceChildren(...problems.map((problem) => problemRow(problem, result.name, actions)));
      showRest();
    });
  });
  return [element("p", { class: "filter" }, [element("label", {}, [words.rule, " ", select])]), table, more];
}

function problemRow(problem: Problem, name: string, { locale, copy }: ResultActions): HTMLTableRowElement {
  const words = pageWords(locale);
  const { severity, text, hint } = problemWords(problem, locale);
  const file = problem.file === name ? "" : `${problem.file.slice(problem.file.lastIndexOf("/") + 1)} `;
  const { suggestion } = problem;
  return element("tr", { class: problem.severity }, [
    element("th", { scope: "row", tabindex: "-1" }, [file + cellName(problem, locale)]),
    element("td", {}, [severity]),
    element("td", { class: "value" }, [problem.value]),
    element("td", {}, [element("p", {}, [`${text} `, element("code", {}, [problem.ruleId])]), element("p", { class: "hint" }, [hint])]),
    element(
      "td",
      {},
      suggestion === null
        ? []
        : [
            element("span", { class: "value" }, [suggestion]),
            " ",
            button(words.copy, () => copy(suggestion), { "aria-label": words.copyOf(suggestion) }),
          ],
    ),
  ]);
}

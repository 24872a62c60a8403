import { copyText } from "../client/check-file/copy-text.ts";
import { readChart } from "../client/chart-values/read-chart.ts";
import { button, element } from "../client/check-file/element.ts";
import type { SiteData } from "../tables/create-site-data.ts";
import { addressOf } from "../client/search/addresses.ts";
import { choiceFromHash, choiceHash, type ComparisonChoice } from "../views/comparison-choice.ts";
import { loadSubject } from "./load-subject.ts";
import { resultHtml } from "./result-html.ts";
import { filterUnits, type ListedUnit, unitList, unitName } from "./unit-list.ts";
import { explorerWords } from "./words.ts";

const script = document.currentScript as HTMLScriptElement;
const folder = new URL(".", script.src);
const locale = document.documentElement.lang === "en" ? "en" : "vi";
const root = new URL("..", folder);
const place = { locale, base: "/" } as const;
const words = explorerWords(locale);

const part = <Part extends HTMLElement>(selector: string): Part => document.querySelector<Part>(selector) as Part;
const form = part<HTMLFormElement>("form.compare");
const subjects = part<HTMLSelectElement>("form.compare select");
const filter = part<HTMLInputElement>("form.compare input[type=search]");
const list = part<HTMLUListElement>("form.compare .units ul");
const chips = part<HTMLUListElement>("form.compare .chosen");
const chooseFound = part<HTMLButtonElement>("form.compare .found");
const years = part("form.compare .years div");
const status = part("#trang-thai");
const result = part("#ket-qua");

/** More units at once than a reader can want by one click. */
const mostChosenAtOnce = 40;

let choice: ComparisonChoice = { subject: subjects.value, unitIds: [], years: null };
let units: ListedUnit[] = [];
let listedSubject = "";

/** Takes a choice into the address; whoever goes back or forward comes by the same way. */
function choose(changes: Partial<ComparisonChoice>): void {
  const hash = `#${choiceHash({ ...choice, ...changes })}`;
  if (hash !== location.hash) location.hash = hash;
}

async function show(): Promise<void> {
  const asked = choiceFromHash(location.hash);
  // Anchors of the page are no choice: what is shown stays.
  if (asked === null && listedSubject !== "") return;
  const known = asked !== null && [...subjects.options].some((option) => option.value === asked.subject);
  choice = known ? asked : { subject: subjects.value, unitIds: [], years: null };
  subjects.value = choice.subject;
  const shown = choice;
  try {
    if (listedSubject !== choice.subject) status.textContent = words.loading;
    const data = await loadSubject(choice.subject, folder);
    // A later choice is on its way.
    if (shown !== choice) return;
    showControls(data);
    const { html, readings, summary } = resultHtml(data, choice, { place, words });
    result.innerHTML = html;
    for (const link of result.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) link.href = addressOf(link.getAttribute("href") ?? "/", root);
    for (const [id, ofChart] of readings) {
      const chart = result.querySelector<HTMLElement>(`#${CSS.escape(id)} > .chart`);
      if (chart === null) continue;
      chart.tabIndex = 0;
      chart.setAttribute("role", "group");
      chart.setAttribute("aria-label", words.arrowKeys);
      readChart(chart, ofChart);
    }
    status.textContent = summary;
  } catch {
    status.textContent = words.failed;
  }
}

function showControls(data: SiteData): void {
  if (listedSubject !== choice.subject) {
    listedSubject = choice.subject;
    units = unitList(data, choice.subject, locale);
    list.replaceChildren(...units.map((unit) => unit.item));
    applyFilter();
  }
  for (const unit of units) unit.box.checked = choice.unitIds.includes(unit.unitId);
  showChips(data);
  showYears();
}

function showChips(data: SiteData): void {
  chips.replaceChildren(
    ...choice.unitIds.map((unitId, position) => {
      const name = unitName(data, unitId, locale);
      const drop = button(`${name} ×`, () => dropUnit(unitId, position), { "aria-label": words.drop(name) });
      return element("li", {}, [drop]);
    }),
  );
}

/** Keeps the focus among those chosen, or gives it to the filter. */
function dropUnit(unitId: string, position: number): void {
  choose({ unitIds: choice.unitIds.filter((other) => other !== unitId) });
  addEventListener(
    "hashchange",
    () =>
      setTimeout(() => (chips.querySelectorAll("button")[position] ?? chips.querySelector<HTMLElement>("li:last-child button") ?? filter).focus()),
    { once: true },
  );
}

function showYears(): void {
  const chosen = units.filter((unit) => choice.unitIds.includes(unit.unitId));
  const all = new Set([...(chosen.length > 0 ? chosen : units).flatMap((unit) => unit.years), ...(choice.years ?? [])]);
  const shown = [...all].sort((a, b) => a - b).map(String);
  const boxes = () => [...years.querySelectorAll("input")];
  if (
    boxes()
      .map((box) => box.value)
      .join() !== shown.join()
  )
    years.replaceChildren(...shown.map((year) => element("label", {}, [element("input", { type: "checkbox", value: year }), ` ${year}`])));
  for (const box of boxes()) box.checked = choice.years?.includes(Number(box.value)) ?? false;
}

function applyFilter(): void {
  const found = filterUnits(units, filter.value);
  chooseFound.hidden = filter.value.trim() === "" || found.length < 2 || found.length > mostChosenAtOnce;
  chooseFound.textContent = words.chooseFound(found.length);
  if (filter.value.trim() !== "") status.textContent = words.found(found.length);
}

subjects.addEventListener("change", () => choose({ subject: subjects.value, years: null }));
filter.addEventListener("input", applyFilter);
list.addEventListener("change", (event) => {
  const { value, checked } = event.target as HTMLInputElement;
  choose({ unitIds: checked ? [...choice.unitIds, value] : choice.unitIds.filter((unitId) => unitId !== value) });
});
years.addEventListener("change", () => {
  const checked = [...years.querySelectorAll("input")].filter((box) => box.checked).map((box) => Number(box.value));
  choose({ years: checked.length === 0 ? null : checked });
});
chooseFound.addEventListener("click", () => {
  const found = units.filter((unit) => !unit.item.hidden).map((unit) => unit.unitId);
  choose({ unitIds: [...new Set([...choice.unitIds, ...found])] });
});
part("form.compare .clear").addEventListener("click", () => choose({ unitIds: [], years: null }));
part("form.compare .copy").addEventListener("click", () => void copyText(location.href).then(() => (status.textContent = words.copied)));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", () => void show());

for (const hidden of document.querySelectorAll<HTMLElement>("[data-with-script]")) hidden.hidden = false;
for (const hidden of document.querySelectorAll<HTMLElement>("[data-without-script]")) hidden.hidden = true;
void show();

import type { AboutFile } from "../../ingest/check-file/about-file.ts";
import { createChecker } from "./checker.ts";
import { copyText } from "./copy-text.ts";
import { fileResult } from "./file-result.ts";
import { pageWords } from "./page-words.ts";
import { saveBlob } from "./save-blob.ts";

const locale = document.documentElement.lang === "en" ? "en" : "vi";
const words = pageWords(locale);
const numbers = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en");
const count = (value: number): string => numbers.format(value);

const part = <Part extends HTMLElement>(selector: string): Part => document.querySelector<Part>(selector) as Part;
const form = part<HTMLFormElement>("form.check-file");
const chosen = part<HTMLInputElement>("form.check-file input[type=file]");
const status = part("#trang-thai");
const bar = part<HTMLProgressElement>("#tien-do");
const stop = part<HTMLButtonElement>("#dung");
const results = part("#ket-qua");

let files: readonly File[] = [];
/** Spoken and shown text changes a few times a check, not a thousand times. */
let announced = -1;

const checker = createChecker({
  progress: (stage, done, of) => {
    const isCounted = stage === "read" && of > 1;
    if (isCounted) bar.value = done / of;
    else bar.removeAttribute("value");
    const quarter = isCounted ? Math.floor((4 * done) / of) : -2;
    if (isCounted && quarter === announced) return;
    announced = quarter;
    status.textContent = isCounted ? words.rowsDone(count(done), count(of)) : words.stages[stage];
  },
  done: (found) => {
    rest(words.finished);
    results.replaceChildren(
      ...found.map((result, file) =>
        fileResult(result, {
          locale,
          count,
          copy: (text) => void copyText(text).then(() => say(words.copied(text))),
          save: (format) => checker.ask({ kind: "save", file, format, locale, today: today() }),
          more: (ruleId, from) => checker.more(file, ruleId, from),
        }),
      ),
    );
    say([words.finished, ...[...results.querySelectorAll(".verdict")].map((verdict) => verdict.textContent ?? "")].join(" "));
    results.querySelector<HTMLElement>("h2")?.focus();
  },
  saved: (name, blob) => {
    saveBlob(blob, name);
    say(words.saved(name));
  },
  failed: (reason) => {
    checker.stop();
    rest(`${words.failed}: ${reason}`);
  },
});

async function check(): Promise<void> {
  if (files.length === 0) return say(words.nothingChosen);
  checker.stop();
  results.replaceChildren();
  bar.hidden = false;
  stop.hidden = false;
  say(words.stages.open);
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  checker.ask({ kind: "check", files: read, about: about(), today: today() });
}

/** Reads what the form says of the files; an empty field is not known. */
function about(): AboutFile {
  const fields = new FormData(form);
  const text = (name: string): string | null => String(fields.get(name) ?? "").trim() || null;
  const family = text("family") as AboutFile["family"] | null;
  const areaId = text("area");
  return {
    ...(family == null ? {} : { family }),
    ...(areaId === null ? {} : { areaId }),
    period: text("period"),
    numberStyle: (text("style") ?? "vi") as NonNullable<AboutFile["numberStyle"]>,
    coverage: fields.get("complete") === null ? "partial" : "complete",
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function say(text: string): void {
  status.textContent = text;
}

function rest(text: string): void {
  bar.hidden = true;
  stop.hidden = true;
  announced = -1;
  say(text);
}

function take(taken: FileList | null | undefined): void {
  if (taken == null || taken.length === 0) return;
  files = [...taken];
  void check();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void check();
});
chosen.addEventListener("change", () => take(chosen.files));
stop.addEventListener("click", () => {
  checker.stop();
  rest(words.cancelled);
  chosen.focus();
});
// A file dropped beside the zone would replace the page: the whole page takes it.
for (const kind of ["dragover", "drop"] as const) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
    if (kind === "drop") take(event.dataTransfer?.files);
  });
}
document.addEventListener("dragleave", () => form.classList.remove("over"));

for (const hidden of document.querySelectorAll<HTMLElement>("[data-with-script]")) hidden.hidden = false;
for (const shown of document.querySelectorAll<HTMLElement>("[data-without-script]")) shown.hidden = true;

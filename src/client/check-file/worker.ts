import { reportHtml } from "../../ingest/check-file/report-html.ts";
import { reportJson } from "../../ingest/check-file/report-json.ts";
import type { Problem } from "../../rules/rule.ts";
import { runJob, type CheckData, type CheckedFile } from "./check-job.ts";
import { problemsAtOnce, type FileResult, type Reply, type Request, type RuleCount } from "./messages.ts";

const here = new URL(".", self.location.href);
const answer = (reply: Reply): void => self.postMessage(reply);

let checked: CheckedFile[] = [];
let data: Promise<CheckData> | null = null;

self.addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  respond(request).catch((reason: unknown) => answer({ kind: "failed", reason: reason instanceof Error ? reason.message : String(reason) }));
});

async function respond(request: Request): Promise<void> {
  if (request.kind === "check") {
    checked = await runJob(request, {
      data: () => (data ??= fetched("danh-muc.json").then((found) => found.json() as Promise<CheckData>)),
      download,
      progress,
    });
    answer({ kind: "done", results: checked.map(resultOf) });
    return;
  }
  const file = checked[request.file];
  if (file === undefined) return;
  if (request.kind === "more") {
    const problems = file.check.problems.filter((problem) => request.ruleId === "" || problem.ruleId === request.ruleId);
    answer({ kind: "problems", file: request.file, problems: problems.slice(request.from, request.from + problemsAtOnce) });
  } else answer(saved(file, request));
}

function saved({ check }: CheckedFile, { format, locale, today }: Extract<Request, { kind: "save" }>): Reply {
  const stem = check.name.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  if (format === "csv")
    return { kind: "saved", name: check.corrected?.name ?? "", blob: new Blob([check.corrected?.text ?? ""], { type: "text/csv" }) };
  if (format === "html")
    return { kind: "saved", name: `${stem}.bao-cao.html`, blob: new Blob([reportHtml([check], { locale, today })], { type: "text/html" }) };
  return { kind: "saved", name: `${stem}.bao-cao.json`, blob: new Blob([reportJson([check], { today })], { type: "application/json" }) };
}

function resultOf({ check, download: recognised }: CheckedFile): FileResult {
  const { problems, corrected, ...rest } = check;
  return {
    ...rest,
    rules: countsOf(problems),
    first: problems.slice(0, problemsAtOnce),
    corrected: corrected === null ? null : { name: corrected.name, places: corrected.places },
    download: recognised,
  };
}

function countsOf(problems: readonly Problem[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { ruleId, severity } of problems) {
    const known = counts.get(ruleId);
    if (known === undefined) counts.set(ruleId, { ruleId, severity, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((left, right) => right.count - left.count);
}

function progress(stage: Extract<Reply, { kind: "progress" }>["stage"], done: number, of: number): void {
  answer({ kind: "progress", stage, done, of });
}

async function download(name: string): Promise<string | null> {
  const found = await fetch(new URL(`../du-lieu/${name}`, here));
  return found.ok ? found.text() : null;
}

async function fetched(name: string): Promise<Response> {
  const found = await fetch(new URL(name, here));
  if (!found.ok) throw new Error(`${name}: ${found.status}`);
  return found;
}

import { createHash } from "node:crypto";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { parseDocument } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostFiles } from "../../scripts/deploy/host-files.ts";
import { startStaticServer, type StaticServer } from "../../scripts/lib/static-server.ts";
import { outsideProgram } from "./outside-program.ts";

/**
 * A year of the clerk of one city, in a copy of the project with the figures of that city only and an invented decision: template, filled in,
 * checked, compared, released, sent, corrected, taken back. Only data are touched.
 */
const project = mkdtempSync(join(tmpdir(), "dan-van-mo-year-"));
const target = join(project, "srv");
const edition = join(project, "data/raw/ratings/hai-phong/2023");
const times: [step: string, seconds: number][] = [];
const nginx = outsideProgram(["nginx"], { probe: ["-v"], packages: "nginx" }).found;
let site: { url: string; close: () => Promise<void> };

/** Runs a command of the project as the clerk does; the time of it is printed at the end. */
function run(step: string, script: string, options: readonly string[], status = 0): string {
  const began = performance.now();
  const { SITE_BASE: _base, OUT_DIR: _out, CACHE_DIR: _cache, DATA_DIR: _data, ...environment } = process.env;
  const result = spawnSync(process.execPath, [join("scripts", script), ...options], { cwd: project, encoding: "utf8", env: environment });
  times.push([step, (performance.now() - began) / 1000]);
  expect(result.status, `${step}\n${result.stdout}\n${result.stderr}`).toBe(status);
  return result.stdout + result.stderr;
}
const read = async (path: string): Promise<string> => {
  const address = new URL(path, site.url);
  // The server closes a connection that waited while a release was made: asked again, there is a new one.
  const answer = await fetch(address).catch(() => fetch(address));
  expect(answer.status, path).toBe(200);
  return answer.text();
};

/** Writes rows into the workbook, as Excel would. */
async function fillIn(rows: readonly Record<string, string>[]): Promise<void> {
  const path = join(edition, "ratings.xlsx");
  const workbook = await openXlsx(readFileSync(path));
  const sheet = workbook.sheets[0]!;
  const headings = sheet.rows[0]!.map(String);
  for (const [index, row] of rows.entries()) sheet.rows[index + 1] = headings.map((heading) => row[heading] ?? null);
  writeFileSync(path, await saveXlsx(workbook));
}

const department = "Sở, ban, ngành";
const decided = [
  { "Cơ quan": "Sở Nội vụ", Khối: department, Mức: "hoàn thành tốt" },
  { "Cơ quan": "Sở Khoa học và Công nghệ", Khối: department, Mức: "xuất sắc" },
  { "Cơ quan": "Sở Thông tin và Truyền thông", Khối: department, Mức: "hoàn thành tốt" },
];

async function serve(): Promise<typeof site> {
  if (!nginx) {
    const server: StaticServer = await startStaticServer(join(target, "current"), { port: 0 });
    return server;
  }
  const folder = join(project, "nginx");
  mkdirSync(folder);
  copyFileSync("/etc/nginx/mime.types", join(folder, "mime.types"));
  const free = await startStaticServer(project, { port: 0 });
  const { port } = free;
  await free.close();
  writeFileSync(join(folder, "site.conf"), hostFiles["nginx.conf"]!().replaceAll("8080", String(port)).replaceAll("/srv/dan-van-mo", target));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${paths}\ninclude site.conf; }\n`,
  );
  const server: ChildProcess = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/`;
  for (let turn = 0; turn < 100; turn += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      break;
    await setTimeout(100);
  }
  return { url, close: async () => void server.kill() };
}

/** One hash of all that is no data. */
function hashOfCode(): string {
  const hash = createHash("sha256");
  for (const file of globSync("{src,scripts,deploy,public}/**/*.*", { cwd: project }).sort())
    if (statSync(join(project, file)).isFile()) hash.update(file).update(readFileSync(join(project, file)));
  return hash.digest("hex");
}
let codeAtFirst = "";

beforeAll(() => {
  for (const name of [
    "src",
    "scripts",
    "public",
    "deploy",
    "astro.config.mjs",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "CITATION.cff",
    "LICENSE-DATA",
  ])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(project, "node_modules"), "junction");
  cpSync("data/registry", join(project, "data/registry"), { recursive: true });
  for (const family of readdirSync("data/raw").filter((name) => existsSync(join("data/raw", name, "hai-phong"))))
    cpSync(join("data/raw", family, "hai-phong"), join(project, "data/raw", family, "hai-phong"), { recursive: true });
  codeAtFirst = hashOfCode();
});
afterAll(async () => {
  await site?.close();
  rmSync(project, { recursive: true, force: true });
  console.log(
    `\nMột năm của một địa phương / a year of one area${nginx ? ", nginx" : ", SKIPPED nginx: our own server stands in"}:\n${times.map(([step, seconds]) => `  ${step.padEnd(44)} ${seconds.toFixed(1)} s`).join("\n")}\n  ${"tất cả / all".padEnd(44)} ${times.reduce((sum, [, seconds]) => sum + seconds, 0).toFixed(1)} s`,
  );
});

describe("a whole new year for one area", { timeout: 900_000 }, () => {
  it("begins with what is there, released and online", async () => {
    run("dữ liệu / data", "build-data.ts", []);
    expect(run("ra bản 1.0.0 / release 1.0.0", "release.ts", ["--date", "2027-01-05"])).toContain("Bản 1.0.0 / release 1.0.0");
    run("đưa lên / deploy", "deploy.ts", [`folder:${target}`, "--brotli", "4"]);
    site = await serve();
    expect(await read("v/1.0.0/ban-nay.html")).toContain("Đây là bản mới nhất");
    expect(await read("v/1.0.0/co-quan/hai-phong/so-noi-vu/index.html")).toContain("Đây là bản lưu");
  });

  it("takes the template of the new decision, filled in with Excel, and checks it", async () => {
    appendFileSync(
      join(project, "data/registry/sources.csv"),
      "thu-2024,Kết quả xếp loại công tác dân vận năm 2023 (giả định),Cổng thử nghiệm,agency,,2024-02-09,true,partial,Chỉ chép ba cơ quan,Three agencies only,,,\n",
    );
    appendFileSync(
      join(project, "data/registry/instruments.csv"),
      "hai-phong/99-qd-ubnd-2024,hai-phong,99/QĐ-UBND,2024-02-05,UBND thành phố Hải Phòng,result,Xếp loại công tác dân vận năm 2023 (giả định),Ratings of dân vận work in 2023 (invented),,,,,,,thu-2024\n",
    );
    run("mẫu / template", "new-edition.ts", [
      "--family",
      "ratings",
      "--area",
      "hai-phong",
      "--year",
      "2023",
      "--source",
      "thu-2024",
      "--instrument",
      "hai-phong/99-qd-ubnd-2024",
      "--scale",
      "hai-phong/dan-van-2022",
      "--edition",
      "2023",
    ]);
    await fillIn(decided.map((row, index) => (index === 1 ? { ...row, Mức: "xuất xắc" } : row)));
    const origin = parseDocument(readFileSync(join(edition, "origin.yaml"), "utf8"));
    for (const [field, value] of Object.entries({
      decisionDate: "2024-02-05",
      publicationDate: "2024-02-09",
      coverage: "partial",
      numberStyle: "vi",
    }))
      origin.set(field, value);
    writeFileSync(join(edition, "origin.yaml"), origin.toString());
    const wrong = run("kiểm tra, có lỗi / check, with a slip", "check-data.ts", ["--seal", edition], 1);
    expect(wrong).toMatch(/C3.*xuất xắc|xuất xắc/s);
    await fillIn(decided);
    expect(run("kiểm tra, đã sửa / check, corrected", "check-data.ts", ["--seal", edition])).toContain("0 lỗi");
    run("dữ liệu / data", "build-data.ts", []);
  });

  it("says what will change, releases it as new rows, sends only what changed", async () => {
    const said = run("khác gì / diff", "diff.ts", []);
    expect(said).toContain("Ra bản được: bản kế tiếp là 1.1.0");
    expect(said).toContain("Sở Nội vụ, thành phố Hải Phòng; Trước: “xuất sắc”; Sau: “tốt”; So với: 2022 → 2023");
    expect(readFileSync(join(project, ".cache/diff.html"), "utf8")).toContain("Mức xếp loại đã chuyển");
    expect(run("ra bản 1.1.0 / release 1.1.0", "release.ts", ["--date", "2027-02-15"])).toContain("Thêm 3 số liệu");
    const [, sent = "0", same = "0"] =
      /Đã gửi (\d+) tệp, (\d+) tệp không đổi/.exec(run("đưa lên / deploy", "deploy.ts", [`folder:${target}`, "--brotli", "4"])) ?? [];
    expect(Number(same)).toBeGreaterThan(Number(sent) / 4);
    expect(await read("co-quan/hai-phong/so-noi-vu/")).toContain("2023");
    expect(await read("v/1.0.0/ban-nay.html")).toContain("Đã có bản mới hơn: 1.1.0, ngày 15/02/2027");
    expect(await read("v/so-sanh/1.0.0-1.1.0/")).toContain("Kết quả xếp loại công tác dân vận năm 2023 (giả định)");
    expect(await read("v/1.1.0/du-lieu/ratings.csv")).toContain("thu-2024");
    expect(await read("v/1.0.0/du-lieu/ratings.csv")).not.toContain("thu-2024");
  });

  it("corrects a figure with a reason, and not without", async () => {
    await fillIn(decided.map((row, index) => (index === 0 ? { ...row, Mức: "xuất sắc" } : row)));
    run("sửa: kiểm tra / correction: check", "check-data.ts", ["--seal", edition]);
    run("dữ liệu / data", "build-data.ts", []);
    expect(run("ra bản bị từ chối / release refused", "release.ts", [], 1)).toContain("chưa có lý do");
    run("khác gì, ghi sẵn lý do / diff, rows of reasons", "diff.ts", ["--reasons", "--no-pages"], 1);
    const path = join(project, "data/reasons.csv");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replaceAll(/,,,,$/gm, ",typing-error,Chép nhầm dòng,A line was mistaken for another,Phòng tổng hợp"),
    );
    expect(run("ra bản 1.1.1 / release 1.1.1", "release.ts", ["--date", "2027-02-20"])).toContain("Bản 1.1.1");
    run("đưa lên / deploy", "deploy.ts", [`folder:${target}`, "--brotli", "4"]);
    expect(await read("v/sua-doi/")).toContain("chép sai: Chép nhầm dòng");
    expect(await read("v/sua-doi.csv")).toContain("1.1.1,2027-02-20,ratings,");
    expect(await read("dinh-chinh.atom")).toContain("Chép nhầm dòng");
  });

  it("goes back to the release before, as a release of its own", async () => {
    run("khôi phục 1.1.0 / roll back to 1.1.0", "rollback.ts", ["1.1.0", "--reason", "Nơi công bố xác nhận mức cũ", "--found-by", "Phòng tổng hợp"]);
    expect(run("ra bản 1.1.2 / release 1.1.2", "release.ts", ["--date", "2027-02-21"])).toContain("Bản 1.1.2");
    run("đưa lên / deploy", "deploy.ts", [`folder:${target}`, "--brotli", "4"]);
    expect(await read("du-lieu/ratings.csv")).toBe(await read("v/1.1.0/du-lieu/ratings.csv"));
    expect(await read("v/sua-doi/")).toContain("Khôi phục bản 1.1.0: Nơi công bố xác nhận mức cũ");
    expect(await read("v/1.1.1/ban-nay.html")).toContain("Đã có bản mới hơn: 1.1.2");
  });

  it("left every release with the bytes that it was published with, on the server", () => {
    for (const version of ["1.0.0", "1.1.0", "1.1.1", "1.1.2"]) {
      const { status, stdout, stderr } = spawnSync("sha256sum", ["--quiet", "-c", "SHA256SUMS"], {
        cwd: join(target, "current/v", version),
        encoding: "utf8",
      });
      expect(status, version + stdout + stderr).toBe(0);
    }
  });

  it("touched no code", () => expect(hashOfCode()).toBe(codeAtFirst));
});

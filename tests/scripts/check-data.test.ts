import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { familyNames } from "../../src/ingest/check-file/family-names.ts";
import { tableOfFamily } from "../../src/registry/observation-tables.ts";
import { workbook } from "../fixtures/workbooks.ts";

const folder = mkdtempSync(join(tmpdir(), "check-data-"));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => join(folder, name);

async function checkData(...options: string[]): Promise<{ code: number; out: string }> {
  return promisify(execFile)(process.execPath, [join(projectRoot, "scripts/check-data.ts"), ...options], { cwd: projectRoot }).then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr }),
  );
}

describe("npm run check-data", () => {
  it("names cell, rule, way out and value to copy, writes the corrected file and both reports, and leaves the file alone", async () => {
    const csv = 'Cơ quan,Khối,Mức,Ghi chú\nSở Nội vụ,"Sở, ban, ngành",xuất sác,\nSở  Khoa học và Công nghệ,"Sở, ban, ngành",tốt,<b>&\n';
    writeFileSync(inFolder("xep-loai.csv"), csv);
    const result = await checkData(
      inFolder("xep-loai.csv"),
      "--area",
      "Hải Phòng",
      "--period",
      "2022",
      "--html",
      inFolder("b.html"),
      "--json",
      inFolder("b.json"),
    );
    expect(result.code).toBe(1);
    expect(result.out).toContain("LỖI C2 (Mức) [level-unknown]: “xuất sác” không phải là mức của");
    expect(result.out).toContain("Đề nghị ghi: xuất sắc");
    expect(result.out).toContain("CẢNH BÁO A3 (Cơ quan) [stray-spaces]");
    expect(result.out).toMatch(/Chưa kiểm tra: nguồn, .*origin\.yaml/);
    expect(readFileSync(inFolder("xep-loai.csv"), "utf8")).toBe(csv);
    expect(readFileSync(inFolder("xep-loai.da-sua.csv"), "utf8")).toContain("Sở Khoa học và Công nghệ");
    const html = readFileSync(inFolder("b.html"), "utf8");
    expect(html).toContain('<th scope="row">C2</th>');
    expect(html).not.toMatch(/<script|<b>&/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    const report = JSON.parse(readFileSync(inFolder("b.json"), "utf8")) as {
      errors: number;
      files: { family: string; problems: { ruleId: string; suggestion: string }[] }[];
    };
    expect(report).toMatchObject({
      format: "dan-van-mo-check/1",
      errors: 1,
      files: [{ family: "ratings", corrected: { name: "xep-loai.da-sua.csv", places: 1 } }],
    });
    expect(report.files[0]?.problems[0]).toMatchObject({ ruleId: "level-unknown", row: 2, column: "C", suggestion: "xuất sắc" });
  });

  it("speaks English where asked, and passes a clean workbook", async () => {
    const rows = [
      ["Cơ quan", "Khối", "Mức"],
      ["Sở Nội vụ", "Sở, ban, ngành", "xuất sắc"],
    ];
    writeFileSync(inFolder("xep-loai-2023.xlsx"), await workbook(rows));
    const result = await checkData(inFolder("xep-loai-2023.xlsx"), "--area", "hai-phong", "--period", "2023", "--lang", "en");
    expect(result).toMatchObject({ code: 0 });
    expect(result.out).toContain("Ratings of dân vận work (told from its headings)");
    expect(result.out).toContain("Rows of data: 1; errors: 0; warnings: 0");
  });

  it("says that a folder holds no origin.yaml, and that --seal takes a folder that does", async () => {
    mkdirSync(inFolder("ho-so"));
    writeFileSync(inFolder("ho-so/ratings.csv"), "x");
    for (const options of [["ho-so"], ["ho-so", "--seal"], ["ho-so/ratings.csv", "--seal"]]) {
      const { code, out } = await checkData(...options.map((option) => (option.startsWith("--") ? option : inFolder(option))));
      expect(code).toBeGreaterThan(0);
      expect(out).toContain("không có origin.yaml trong đó");
      expect(out).toContain("npm run new");
      expect(out).not.toMatch(/E(?:ISDIR|NOENT|NOTDIR)| {4}at /);
    }
    writeFileSync(inFolder("ho-so/origin.yaml"), "family: ratings\n\tareaId: hai-phong\n");
    const tabs = await checkData(inFolder("ho-so"), "--seal");
    expect(tabs.code).toBe(1);
    expect(tabs.out).toContain("dòng 2");
    expect(readFileSync(inFolder("ho-so/origin.yaml"), "utf8")).toBe("family: ratings\n\tareaId: hai-phong\n");
    writeFileSync(inFolder("ho-so/origin.yaml"), "- ratings\n");
    expect((await checkData(inFolder("ho-so"), "--seal")).out).toContain("chưa ghi gì");
    writeFileSync(inFolder("ho-so/origin.yaml"), "family: ratings\n");
    const file = await checkData(inFolder("ho-so/ratings.csv"), "--seal");
    expect(file.out).toContain(`có phải là thư mục ${inFolder("ho-so")}?`);
  });

  it("says what is wrong with the question itself", async () => {
    expect(await checkData()).toMatchObject({ code: 2, out: expect.stringContaining("npm run check-data -- TỆP") as string });
    expect(await checkData(inFolder("khong-co.csv"))).toMatchObject({ code: 2, out: expect.stringContaining("khong-co.csv") as string });
    writeFileSync(inFolder("a.csv"), "x");
    expect(await checkData(inFolder("a.csv"), "--html", inFolder("khong-co/b.html"))).toMatchObject({
      code: 2,
      out: expect.stringContaining("khong-co/b.html") as string,
    });
    expect(await checkData(inFolder("a.csv"), "--area", "Hải Phog")).toMatchObject({ code: 2, out: expect.stringContaining("Hải Phòng") as string });
    expect(await checkData(inFolder("a.csv"), "--period", "năm ngoái")).toMatchObject({
      code: 2,
      out: expect.stringContaining("6 tháng đầu năm 2023") as string,
    });
  });
});

describe("an edition in the data folder", () => {
  const data = inFolder("data");
  const edition = join(data, "raw/tallies/hai-phong/2022-1937-qd-ubnd");
  beforeAll(() => {
    for (const name of ["registry", "tables", "raw/tallies/hai-phong", "raw/ratings/hai-phong"])
      cpSync(join(projectRoot, "data", name), join(data, name), { recursive: true });
  });

  it("is checked with its origin.yaml and beside the other editions", async () => {
    expect(await checkData(edition, "--data", data)).toMatchObject({
      code: 0,
      out: expect.stringContaining("0 lỗi, 0 cảnh báo: nhập được") as string,
    });
    const origin = readFileSync(join(edition, "origin.yaml"), "utf8");
    const csv = readFileSync(join(edition, "tallies.csv"), "utf8");
    writeFileSync(join(edition, "origin.yaml"), origin.replace(/^instrumentId:.*$/m, "instrumentId: null"));
    writeFileSync(join(edition, "tallies.csv"), csv.replace("02", "2,5"));
    const result = await checkData(join(edition, "tallies.csv"), "--data", data);
    expect(result.code).toBe(1);
    expect(result.out).toContain("CẢNH BÁO origin.yaml dòng 4 [instrument-not-given]");
    expect(result.out).toContain("[file-hash-differs]");
    expect(existsSync(join(edition, "tallies.da-sua.csv"))).toBe(false);
    writeFileSync(join(edition, "origin.yaml"), origin);
    writeFileSync(join(edition, "tallies.csv"), csv);
  });

  it("is checked anywhere else as what its origin.yaml says it is", async () => {
    const elsewhere = inFolder("tai-ve");
    cpSync(edition, elsewhere, { recursive: true });
    const { code, out } = await checkData(elsewhere, "--data", data);
    expect(code).toBe(1);
    // It is there twice now: that is all that is wrong with it, and it is said once.
    expect([...out.matchAll(/\[([a-z-]+)\]/g)].map(([, rule]) => rule)).toEqual(["edition-duplicate"]);
  });

  it("is sealed with the hash of its file, comments kept", async () => {
    const path = join(edition, "origin.yaml");
    const origin = readFileSync(path, "utf8");
    writeFileSync(path, `# Chú thích giữ lại\n${origin.replace(/sha256: \w+/, 'sha256: ""')}`);
    expect(await checkData(edition, "--seal", "--data", data)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Đã ghi mã băm của tallies.csv") as string,
    });
    expect(readFileSync(path, "utf8")).toBe(`# Chú thích giữ lại\n${origin}`);
  });
});

it("families are called what their tables are called", () => {
  for (const [family, schema] of Object.entries(tableOfFamily))
    expect(familyNames[family as keyof typeof familyNames]).toEqual([schema.titleVi, schema.titleEn]);
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { rowOfKey, typedCell, withRow } from "../../src/registry/edit-table.ts";
import { registryFiles } from "../../src/registry/registry.ts";

const { agencies, sources, scales } = registryFiles;

describe("a row of a table", () => {
  const csv = 'agencyId,areaId,nameVi\na/x,a,"Sở X, Y"\na/y,a,Sở Y\n';

  it("comes last when it is new, and leaves the other lines as they are", () => {
    expect(withRow(agencies, csv, { agencyId: "a/z", areaId: "a", nameVi: "Sở Z" })).toBe(`${csv}a/z,a,Sở Z\n`);
    expect(rowOfKey(agencies, csv, { agencyId: "a/z" })).toBe(null);
  });

  it("changes only the cells that are given when its key is there", () => {
    expect(withRow(agencies, csv, { agencyId: "a/x", nameVi: "Sở X" })).toBe("agencyId,areaId,nameVi\na/x,a,Sở X\na/y,a,Sở Y\n");
    expect(rowOfKey(agencies, csv, { agencyId: "a/x" })).toEqual({ agencyId: "a/x", areaId: "a", nameVi: "Sở X, Y" });
  });

  it("can be typed as people write: days, yes and no, a decimal comma", () => {
    const cell = (schema: typeof agencies, name: string, text: string): string =>
      typedCell(
        schema.fields.find((field) => field.name === name)!,
        text,
      );
    expect(cell(agencies, "validTo", " 28/2/2025")).toBe("2025-02-28");
    expect(cell(agencies, "validTo", "31/2/2025")).toBe("31/2/2025");
    expect(cell(sources, "publicationDate", "9/2/2024")).toBe("2024-02-09");
    expect(cell(sources, "dateCertain", "Có")).toBe("true");
    expect(cell(scales, "maximum", "97,5")).toBe("97.5");
  });
});

describe("npm run registry", () => {
  const data = mkdtempSync(join(tmpdir(), "dan-van-mo-registry-"));
  const file = (): string => readFileSync(join(data, "registry/agencies.csv"), "utf8");
  const run = (options: string[], input = "") => {
    const command = [join("scripts", "registry.ts"), ...options, "--data", data];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: projectRoot, encoding: "utf8", input });
    return { status, said: stdout + stderr };
  };
  const typed = (more: Record<string, string>): string[] => {
    const cells = { agencyTypeId: "so-tai-chinh", nameVi: "Sở Tài chính", nameEn: "Department of Finance", sourceIds: "dv-s01", ...more };
    return ["agencies", ...Object.entries(cells).flatMap(([name, value]) => [`--${name}`, value])];
  };
  beforeAll(() => cpSync(join(projectRoot, "data/registry"), join(data, "registry"), { recursive: true }));
  afterAll(() => rmSync(data, { recursive: true }));

  it("writes nothing while something is wrong, and says what was meant", () => {
    const before = file();
    const { status, said } = run(typed({ agencyId: "hai-phong/so-tai-chinh", areaId: "hai-phog" }));
    expect([status, file()]).toEqual([1, before]);
    expect(said).toContain("“hai-phog” nhưng areas.csv không có mã này");
    expect(said).toContain("Có phải là “hai-phong”");
    expect(run(["agencys"]).said).toContain("Có phải là agencies");
    expect(run(["agencies", "--ten", "x"]).status).toBe(2);
  });

  it("adds a row, and changes a cell of it", () => {
    const before = file();
    expect(run(typed({ agencyId: "hai-phong/so-tai-chinh", areaId: "hai-phong" })).said).toContain("Đã thêm hai-phong/so-tai-chinh");
    const row = "hai-phong/so-tai-chinh,hai-phong,so-tai-chinh,Sở Tài chính,Department of Finance";
    expect(file()).toBe(`${before}${row},,,,dv-s01\n`);
    expect(run(["agencies", "--agencyId", "hai-phong/so-tai-chinh", "--validTo", "28/2/2025"]).said).toContain("Đã sửa");
    expect(file()).toBe(`${before}${row},,2025-02-28,,dv-s01\n`);
  });

  it("asks for every cell, again where the answer does not fit; a row half told is not written", () => {
    const before = file();
    const answers = [
      "hai-phong/so-y-te",
      "hai-phog",
      "hai-phong",
      "so-y-te",
      "Sở Y tế",
      "",
      "Department of Health",
      "",
      "31/2/2025",
      "28/2/2025",
      "",
      "dv-s01",
    ];
    expect(run(["agencies"], answers.slice(0, 6).join("\n")).said).toContain("chưa ghi gì");
    expect(file()).toBe(before);
    const { status, said } = run(["agencies"], `${answers.join("\n")}\n`);
    expect([status, said.match(/Không có mã “hai-phog”|đang trống|không phải một ngày/g)]).toEqual([
      0,
      ["Không có mã “hai-phog”", "đang trống", "không phải một ngày"],
    ]);
    expect(file()).toBe(`${before}hai-phong/so-y-te,hai-phong,so-y-te,Sở Y tế,Department of Health,,2025-02-28,,dv-s01\n`);
  });

  it("asks again only for the cells that the registry refuses once the row is whole", () => {
    const typedIn: Record<string, string> = {
      sourceId: "Cà Mau 2023",
      publisher: "Báo giả lập",
      title: "Kết quả giả lập",
      publisherKind: "press",
      coverage: "partial",
      publicationDate: "31/02/2024",
      dateCertain: "có",
    };
    const first = [...sources.primaryKey, ...sources.fields.map(({ name }) => name).filter((name) => !sources.primaryKey.includes(name))];
    const answers = [...first.map((name) => typedIn[name] ?? ""), "ca-mau-2023", "29/02/2024"];
    const { status, said } = run(["sources"], `${answers.join("\n")}\n`);
    expect(said).toContain("chỉ hỏi lại các ô có lỗi");
    expect([status, said.match(/registry-id-form|registry-date-unreadable/g)?.sort()]).toEqual([0, ["registry-date-unreadable", "registry-id-form"]]);
    expect(readFileSync(join(data, "registry/sources.csv"), "utf8")).toContain("\nca-mau-2023,");
  });
});

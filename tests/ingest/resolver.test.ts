import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { createRegistry } from "../../src/registry/registry.ts";
import type { Alias } from "../../src/registry/registry-tables.ts";
import { readRegistry } from "../../src/tables/data-folder.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";

const resolver = createResolver(smallRegistry);
const agency = (text: string, areaId = "hai-phong", date: string | null = "2022-12-31", blockId: string | null = "departments") =>
  resolver.agency(text, { areaId, date, blockId });
const area = (text: string, within = "viet-nam", date: string | null = "2022-12-31") => resolver.area(text, { within, date });

describe("agencies", () => {
  it.each([
    ["Sở Khoa học và Công nghệ", "so-khoa-hoc-cong-nghe"],
    ["sở khoa học và công nghệ", "so-khoa-hoc-cong-nghe"],
    ["Sở Khoa học & Công nghệ", "so-khoa-hoc-cong-nghe"],
    ["Sở KH&CN", "so-khoa-hoc-cong-nghe"],
    ["Sở KHCN", "so-khoa-hoc-cong-nghe"],
    ["SKHCN", "so-khoa-hoc-cong-nghe"],
    ["(các Sở:) Khoa học và Công nghệ", "so-khoa-hoc-cong-nghe"],
    ["Khoa học và Công nghệ", "so-khoa-hoc-cong-nghe"],
    ["Department of Science and Technology", "so-khoa-hoc-cong-nghe"],
    ["Sở Tư pháp Hải Phòng", "so-tu-phap"],
    ["Sở Tư pháp thành phố Hải Phòng", "so-tu-phap"],
    ["Thanh tra thành phố", "thanh-tra"],
    ["Thanh tra", "thanh-tra"],
    ["quận Hồng Bàng", "quan-hong-bang/ubnd"],
    ["Hồng Bàng", "quan-hong-bang/ubnd"],
    ["Ủy ban nhân dân quận Hồng Bàng", "quan-hong-bang/ubnd"],
    ["UBND quận Hồng Bàng", "quan-hong-bang/ubnd"],
    ["Hong Bang district", "quan-hong-bang/ubnd"],
    ["hai-phong/so-tu-phap", "so-tu-phap"],
  ])("%s", (text, slug) => {
    expect(agency(text)).toMatchObject({ kind: "found", item: { agencyId: `hai-phong/${slug}` } });
  });

  it("another name of an agency holds on its days only", () => {
    const [alias] = smallRegistry.tables.aliases;
    const dated = {
      ...alias,
      kind: "agency",
      alias: "Sở Bưu chính",
      scopeId: "hai-phong",
      targetId: "hai-phong/so-tu-phap",
      validFrom: "2024-01-01",
      validTo: null,
    } as Alias;
    const { agency: find } = createResolver(createRegistry({ ...smallRegistry.tables, aliases: [...smallRegistry.tables.aliases, dated] }));
    const at = (date: string | null) => find("Sở Bưu chính", { areaId: "hai-phong", date, blockId: null });
    expect(at("2024-06-30")).toMatchObject({ kind: "found", item: { agencyId: "hai-phong/so-tu-phap" } });
    expect(at(null).kind).toBe("found");
    expect(at("2022-12-31")).toMatchObject({ kind: "unknown", candidates: expect.arrayContaining(["Sở Tư pháp"]) as string[] });
  });

  it("one name means another office after the reorganisation", () => {
    expect(agency("Sở Nội vụ", "son-la", "2024-12-31")).toMatchObject({ item: { agencyId: "son-la/so-noi-vu" } });
    expect(agency("Sở Nội vụ", "son-la", "2025-12-31")).toMatchObject({ item: { agencyId: "son-la/so-noi-vu-2025" } });
    expect(agency("Sở Nội vụ", "son-la", null).kind).toBe("ambiguous");
  });

  it("names what came after an office that had ended", () => {
    expect(agency("hai-phong/so-noi-vu", "hai-phong", "2025-06-01")).toMatchObject({
      kind: "notInForce",
      to: "2025-02-28",
      successors: ["Sở Nội vụ"],
    });
    // The place never listed such a department, but its kind had ended.
    expect(agency("Sở Giao thông vận tải", "son-la", "2025-12-31")).toMatchObject({ kind: "notInForce", to: "2025-02-28" });
    expect(agency("Sở Giao thông vận tải", "son-la", "2024-12-31").kind).toBe("unknown");
  });

  it("does not reach into another place, nor guess", () => {
    expect(agency("son-la/so-noi-vu").kind).toBe("unknown");
    expect(agency("UBND quận Hồng Bàng", "son-la").kind).toBe("unknown");
    expect(agency("Sở Tu phap")).toEqual({ kind: "unknown", candidates: ["Sở Tư pháp"] });
    expect(agency("Ban Quản lý").kind).toBe("ambiguous");
    expect(agency("")).toMatchObject({ kind: "unknown" });
  });
});

describe("areas", () => {
  it("by full name, short name, alias and English name, at a date", () => {
    expect(area("Hải Phòng")).toMatchObject({ item: { areaId: "hai-phong" } });
    expect(area("TP. Hải Phòng", "viet-nam", "2025-12-31")).toMatchObject({ item: { areaId: "hai-phong-2025" } });
    expect(area("Thành phố Cảng")).toMatchObject({ item: { areaId: "hai-phong" } });
    expect(area("Thành phố Cảng", "viet-nam", "2025-12-31").kind).toBe("unknown");
    expect(area("Son La province")).toMatchObject({ item: { areaId: "son-la" } });
    expect(area("Quận Hồng Bàng", "hai-phong")).toMatchObject({ item: { areaId: "hai-phong/quan-hong-bang" } });
  });
  it("a district is known only from inside its province", () => {
    expect(area("Quận Hồng Bàng", "son-la").kind).toBe("unknown");
  });
  it("a province and its capital of one name are told apart by kind or refused", () => {
    expect(area("Sơn La", "son-la").kind).toBe("ambiguous");
    expect(area("Tỉnh Sơn La", "son-la")).toMatchObject({ item: { areaId: "son-la" } });
    expect(resolver.area("Sơn La", { within: "son-la", date: "2022-12-31", level: "province" })).toMatchObject({ item: { areaId: "son-la" } });
  });
  it("one that had ended is named as such", () => {
    expect(area("Bắc Ninh", "viet-nam", "2025-12-31")).toMatchObject({ kind: "notInForce", to: "2025-06-30" });
  });
});

describe("other names", () => {
  it("levels mean something only within their scale", () => {
    expect(resolver.level("Hoàn thành tốt", "hai-phong/dan-van-2022")).toMatchObject({ item: { levelId: "hai-phong/dan-van-2022/tot" } });
    expect(resolver.level("tốt", "son-la/dan-van")).toEqual({ kind: "unknown", candidates: [] });
  });
  it("components hold for their years and indices", () => {
    expect(resolver.component("cải cách thể chế", { indexId: "par-index", blockId: "provinces", year: 2022 })).toMatchObject({
      item: { componentId: "the_che" },
    });
    expect(resolver.component("cải cách thể chế", { indexId: "par-index", blockId: "provinces", year: 2024 }).kind).toBe("unknown");
    expect(resolver.component("cải cách thể chế", { indexId: "sipas", blockId: "provinces", year: 2022 }).kind).toBe("unknown");
  });
  it("scales in force are those of the place, else of the place above", () => {
    expect(resolver.scalesInForce("hai-phong/quan-hong-bang", "dan-van", "2022-12-31").map((scale) => scale.scaleId)).toEqual([
      "hai-phong/dan-van-2022",
    ]);
    expect(resolver.scalesInForce("hai-phong", "dan-van", "2021-12-31")).toEqual([]);
  });
});

describe("blocks", () => {
  const real = createResolver(createRegistry(readRegistry(join(projectRoot, "data")).tables));

  it("of one name are told apart by the day, and one that ended is not taken for another", () => {
    expect(real.block("UBND cấp xã", "2024-12-31")).toMatchObject({ kind: "found", item: { blockId: "communes" } });
    expect(real.block("UBND cấp xã", "2025-12-31")).toMatchObject({ kind: "found", item: { blockId: "commune-level-2025" } });
    expect(real.block("UBND cấp xã", null).kind).toBe("ambiguous");
    expect(real.block("UBND cấp huyện", "2025-12-31")).toMatchObject({
      kind: "notInForce",
      to: "2025-06-30",
      successors: expect.arrayContaining(["Phường (từ 01/7/2025)"]) as string[],
    });
    expect(real.block("phường", "2024-12-31").kind).toBe("notInForce");
    expect(real.block("Khối lạ", "2025-12-31").kind).toBe("unknown");
  });
});

import { expect, test } from "vitest";
import { publisherName } from "../../src/i18n/publisher-name.ts";
import { siteData } from "../../src/tables/site-data.ts";

test("a remark on a publisher is said in the language of the reader, the name stays", () => {
  const names = [
    "VNS, đăng lại trên SGGP (bản tiếng Anh)",
    "Cục Thống kê, bản lưu trong kho x/y",
    "Không rõ (bộ dữ liệu trên Hugging Face)",
    "Sở Nội vụ Hưng Yên",
  ];
  expect(names.map((name) => publisherName(name, "vi"))).toEqual(names);
  expect(names.map((name) => publisherName(name, "en"))).toEqual([
    "VNS, reprinted on SGGP (English edition)",
    "Cục Thống kê, copy kept in the repository x/y",
    "Not known (data set on Hugging Face)",
    "Sở Nội vụ Hưng Yên",
  ]);
});

test("no name in the registry keeps a remark in Vietnamese for English readers", () => {
  const names = siteData("data").registry.tables.sources.map(({ publisher }) => publisherName(publisher, "en"));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /đăng lại|\bbản |văn bản|bộ dữ liệu|Không rõ|\((nguồn|trang|trường|tin|bài)\b/.test(name))).toEqual([]);
});

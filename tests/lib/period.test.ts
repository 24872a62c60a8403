import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/lib/period.ts";
import { firstDayOf, lastDayOf, readDay, readPartialDate } from "../../src/lib/vietnamese-date.ts";

describe("readPeriod", () => {
  it.each([
    ["2022", "2022", 2022],
    ["năm 2022", "2022", 2022],
    ["Năm  2022", "2022", 2022],
    ["6 tháng đầu năm 2023", "2023-01/2023-06", 2023],
    ["9 tháng năm 2023", "2023-01/2023-09", 2023],
    ["6 tháng cuối năm 2023", "2023-07/2023-12", 2023],
    ["quý II/2024", "2024-04/2024-06", 2024],
    ["tháng 5/2023", "2023-05/2023-05", 2023],
    ["2021-2023", "2021/2023", 2023],
    ["2021–2023", "2021/2023", 2023],
    ["giai đoạn 2021-2025", "2021/2025", 2025],
    ["2021/2023", "2021/2023", 2023],
    ["2023-01/2023-06", "2023-01/2023-06", 2023],
    ["từ đầu năm 2022 đến 22/9/2022", "2022-01/2022-09", 2022],
    ["2018 (6 tháng đầu năm)", "2018-01/2018-06", 2018],
    ["2022 (đến 15/6/2022)", "2022-01/2022-06", 2022],
  ])("reads %s", (text, period, year) => {
    expect(readPeriod(text)).toMatchObject({ period, year });
  });

  it("knows its first and last day", () => {
    expect(readPeriod("2023-01/2023-06")).toMatchObject({ start: "2023-01-01", end: "2023-06-30" });
    expect(readPeriod("2024")).toMatchObject({ start: "2024-01-01", end: "2024-12-31" });
  });

  it.each(["", "năm nay", "202", "2023-13", "2023-2021", "13 tháng đầu năm 2023", "2022 (đến 15/6/2023)", "2021-22"])("does not read %j", (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe("dates", () => {
  it.each([
    ["2023-07-07", "2023-07-07"],
    ["7/7/2023", "2023-07-07"],
    ["ngày 7 tháng 7 năm 2023", "2023-07-07"],
    ["29/02/2024", "2024-02-29"],
  ])("reads the day %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });
  it.each(["29/02/2023", "2023-13-01", "45000", "7/7/23", "", "2023-07-00"])("does not read the day %j", (text) => {
    expect(readDay(text)).toBeNull();
  });
  it("reads dates known to the month or the year", () => {
    expect([readPartialDate("2022-07"), readPartialDate("2022"), readPartialDate("7/2022"), readPartialDate("2022-07?")]).toEqual([
      "2022-07",
      "2022",
      "2022-07",
      null,
    ]);
    expect([firstDayOf("2022"), lastDayOf("2022"), firstDayOf("2024-02"), lastDayOf("2024-02"), lastDayOf("2024-02-03")]).toEqual([
      "2022-01-01",
      "2022-12-31",
      "2024-02-01",
      "2024-02-29",
      "2024-02-03",
    ]);
  });
});

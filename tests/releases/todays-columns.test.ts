import { describe, expect, it } from "vitest";
import { defineTable } from "../../src/registry/table-schema.ts";
import { withTodaysColumns } from "../../src/releases/todays-columns.ts";

const blocks = defineTable({
  name: "blocks",
  titleVi: "Khối",
  titleEn: "Blocks",
  descriptionVi: "",
  descriptionEn: "",
  primaryKey: ["blockId"],
  fields: [
    { name: "blockId", type: "text", required: true, titleVi: "", titleEn: "" },
    { name: "nameVi", type: "text", required: true, titleVi: "", titleEn: "" },
    { name: "validFrom", type: "date", titleVi: "", titleEn: "" },
  ],
});

describe("a table of an earlier release, for the code of today", () => {
  it("leaves a column that came since empty, and a column that went out", () => {
    expect(withTodaysColumns(blocks, 'blockId,old,nameVi\nquan,x,"Quận, huyện"\nso,y,Sở\n')).toBe(
      'blockId,nameVi,validFrom\nquan,"Quận, huyện",\nso,Sở,\n',
    );
  });

  it("keeps the bytes of a table that has the columns of today, in whatever order", () => {
    const csv = "nameVi,blockId,validFrom\r\nSở,so,2025-07-01\r\n";
    expect(withTodaysColumns(blocks, csv)).toBe(csv);
  });

  it("makes up no required column, and no rows for a table that was not there", () => {
    expect(withTodaysColumns(blocks, "blockId\nso\n")).toBe("blockId,validFrom\nso,\n");
    expect(withTodaysColumns(blocks, null)).toBe("blockId,nameVi,validFrom\n");
    expect(withTodaysColumns(blocks, "blockId,nameVi\n")).toBe("blockId,nameVi,validFrom\n");
  });
});

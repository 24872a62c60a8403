import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { familyNames } from "../../src/ingest/check-file/family-names.ts";
import { families } from "../../src/ingest/check-file/guess-family.ts";
import type { Resolver } from "../../src/ingest/resolver.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { aboutOf } from "./about-options.ts";

/** What the questions gave, as options of the command would. */
export interface EditionAnswers {
  family?: string;
  area?: string;
  year?: string;
  source?: string;
  instrument?: string;
}

/** Asks for everything a new edition needs, one thing at a time; an answer that does not fit is asked for again. */
export async function askForEdition(sources: { registry: Registry; resolver: Resolver }): Promise<EditionAnswers> {
  const answers: EditionAnswers = {};
  const lines = createInterface({ input: stdin, output: stdout });
  const answered = lines[Symbol.asyncIterator]();
  const ask = async (name: keyof EditionAnswers, question: string, optional = false): Promise<void> => {
    for (;;) {
      stdout.write(`${question} `);
      const line = await answered.next();
      if (line.done === true) return;
      const text = line.value.trim();
      const value = name === "family" ? (families[Number(text) - 1] ?? text) : text;
      if (value === "" && optional) return;
      const found = unfit(name, value) ?? aboutOf({ ...answers, [name]: value }, sources);
      if (typeof found !== "string") {
        answers[name] = value;
        return;
      }
      stdout.write(`  ${found.replace(/^--\w+: k/, "K")}\n`);
    }
  };
  await ask("family", `Loại số liệu:\n${families.map((family, index) => `  ${index + 1}. ${familyNames[family][0]} (${family})`).join("\n")}\nSố thứ tự hoặc tên:`);
  await ask("year", "Năm được đánh giá (ví dụ 2023):");
  await ask("area", "Tỉnh, thành phố (tên hoặc mã):");
  await ask("source", "Mã nguồn trong data/registry/sources.csv (bỏ trống nếu chưa có, thêm sau bằng npm run registry -- sources):", true);
  await ask("instrument", "Mã văn bản trong data/registry/instruments.csv (bỏ trống nếu chưa có, thêm sau bằng npm run registry -- instruments):", true);
  lines.close();
  return answers;
}

/** Says what is wrong with an answer before it is looked up. */
function unfit(name: keyof EditionAnswers, value: string): string | null {
  if (value === "") return "Cần một câu trả lời.";
  const isYear = /^\d{4}$/.test(value) && Number(value) <= new Date().getFullYear();
  return name === "year" && !isYear ? "Cần một năm đã bắt đầu, ví dụ 2023." : null;
}

import { execFile } from "node:child_process";
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { siteFolder } from "../browser/open-site.ts";
import { pageSamples, samplePath } from "../browser/page-samples.ts";
import { checkerFile } from "./checker-tools.ts";
import { outsideProgram } from "./outside-program.ts";

interface Message {
  type: string;
  subType?: string;
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

const java = outsideProgram(["java"], { probe: ["-version"], packages: "openjdk-17-jre-headless" });

describe.skipIf(!java.found)("the Nu HTML checker", () => {
  it("finds no error and no warning on any type of page, in both languages", async () => {
    const files = pageSamples(siteFolder).flatMap((sample) =>
      sample.status === 404
        ? [join(siteFolder, "404.html")]
        : (["vi", "en"] as const).map((locale) => join(siteFolder, samplePath(sample, locale), "index.html")),
    );
    files.push(
      ...["nhung", "en/nhung"].flatMap((folder) =>
        globSync(`${folder}/*/index.html`, { cwd: siteFolder })
          .sort()
          .filter((_, index) => index % 25 === 0)
          .map((file) => join(siteFolder, file)),
      ),
    );
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect((await check(files)).map(inWords)).toEqual([]);
  });

  it("would find what is wrong", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nu-"));
    const file = join(folder, "wrong.html");
    writeFileSync(
      file,
      '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sai</title></head><body><p><div>x</div></p></body></html>',
    );
    const found = await check([file]);
    rmSync(folder, { recursive: true });
    expect(found.map((message) => message.type)).toContain("error");
  });
});

async function check(files: readonly string[]): Promise<Message[]> {
  const jar = checkerFile("vnu-jar/build/dist/vnu.jar");
  const { stderr } = await promisify(execFile)("java", ["-jar", jar, "--format", "json", "--exit-zero-always", ...files], { maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages.filter((message) => message.type !== "info" || message.subType === "warning");
}

function inWords({ url, lastLine, message, extract }: Message): string {
  return `${url.slice(url.indexOf("/dist/"))}:${lastLine ?? 0}: ${message} ${extract ?? ""}`;
}

import { expect, it } from "vitest";
import { readRawFolder } from "../../scripts/data/read-editions.ts";
import { compactRegistry, registryFromCompact, type CompactRegistry } from "../../src/ingest/check-file/compact-registry.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import type { EditionInput } from "../../src/ingest/edition.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { dataFolder, readRegistry } from "../../src/tables/data-folder.ts";

const registry = readRegistry(dataFolder());
const sent = JSON.parse(JSON.stringify(compactRegistry(registry))) as CompactRegistry;
const compact = registryFromCompact(sent);
const run = (which: Registry, editions: readonly EditionInput[]) =>
  ingestAll(editions, { registry: which, resolver: createResolver(which), today: "2026-11-24" });

it("what a browser is sent reads all real data as the whole registry does", () => {
  const { editions } = readRawFolder(dataFolder());
  expect(editions.length).toBeGreaterThan(100);
  expect(run(compact, editions)).toEqual(run(registry, editions));
});

it("and gives the same sentences for what is wrong", () => {
  const { editions } = readRawFolder(dataFolder());
  // Every fifth letter goes: names, levels, units, headings and ids all turn wrong somewhere.
  const broken = editions.map((edition, index) => ({
    ...edition,
    files: edition.files.map((file) => ({
      ...file,
      bytes: new TextEncoder().encode(
        new TextDecoder().decode(file.bytes).replace(/[aouiơư]/g, (letter, at: number) => ((at + index) % 40 === 0 ? "" : letter)),
      ),
    })),
  }));
  const whole = run(registry, broken);
  expect(whole.problems.length).toBeGreaterThan(200);
  expect(run(compact, broken).problems).toEqual(whole.problems);
});

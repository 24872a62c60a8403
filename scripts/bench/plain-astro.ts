import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a plain Astro project whose pages draw their charts with Plot on linkedom while they render; returns its root. */
export function writePlainAstro(root: string, pagesFile: string): string {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "src", "pages"), { recursive: true });
  writeFileSync(
    join(root, "astro.config.mjs"),
    `export default { outDir: "./dist", build: { inlineStylesheets: "never" }, devToolbar: { enabled: false } };\n`,
  );
  writeFileSync(join(root, "package.json"), `{ "type": "module", "private": true }\n`);
  writeFileSync(join(root, "src", "pages", "[...path].astro"), page(pagesFile));
  return root;
}

const page = (pagesFile: string): string => `---
import { readFileSync } from "node:fs";
import { plotOnLinkedom } from ${JSON.stringify(join(import.meta.dirname, "plot-on-linkedom.ts"))};

export function getStaticPaths() {
  const lines = readFileSync(${JSON.stringify(pagesFile)}, "utf8").trimEnd().split("\\n");
  return lines.map((line) => {
    const page = JSON.parse(line);
    return { params: { path: page.path.replace(/^\\/|\\/$/g, "") }, props: { page } };
  });
}
const { page } = Astro.props;
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{page.title}</title></head>
  <body>
    <h1>{page.title}</h1>
    {page.charts.map((spec) => <figure set:html={plotOnLinkedom(spec)} />)}
    {page.tables.map((table) => (
      <table>
        <caption>{table.caption}</caption>
        {table.rows.map((cells) => <tr>{cells.map((cell) => <td>{cell}</td>)}</tr>)}
      </table>
    ))}
  </body>
</html>
`;

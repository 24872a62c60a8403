/** Says what is wrong with a text that should be XML (elements that do not close, bare signs); null: it is well-formed. */
export function xmlProblem(xml: string): string | null {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n?/, "")
    .replace(
      /<([/]?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*([/]?)>/g,
      (_, closes: string, name: string, attributes: string, empty: string) => {
        const names = [...attributes.matchAll(/\s([\w:.-]+)="/g)].map(([, attribute]) => attribute);
        if (new Set(names).size !== names.length) open.push(`an attribute twice in ${name}`);
        if (closes === "/") {
          if (open.pop() !== name) open.push(`</${name}> without its beginning`);
        } else if (empty === "") open.push(name);
        return "";
      },
    );
  if (open.length > 0) return open.join(", ");
  const bare = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(xml.replace(/<[^>]*>/g, "")) ?? /[<>]/.exec(rest);
  return bare === null ? null : `a bare ${bare[0]}`;
}

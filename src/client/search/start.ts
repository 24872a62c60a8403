import { addressOf, queryOfAddress } from "./addresses.ts";
import { attachCombobox } from "./combobox.ts";
import { prepareIndex, type PreparedIndex } from "./prepare-index.ts";
import { attachResults } from "./results.ts";
import { shared } from "./shared.ts";

const prepared: Record<string, PreparedIndex | undefined> = {};

shared.danVanMoSearch = (form, root) => {
  const locale = form.lang || document.documentElement.lang;
  const index = shared.danVanMoIndex?.[locale];
  if (index === undefined) return;
  const ready = (prepared[locale] ??= prepareIndex(index));
  form.action = addressOf(`${index.base}/tim-kiem/`, root);
  if (form.dataset["results"] === "query") {
    attachResults(form, { prepared: ready, root, query: new URL(location.href).searchParams.get("q") ?? "", shown: 50 });
  } else if (form.dataset["results"] === "address") {
    const folders = index.kinds.map((kind) => kind.before);
    attachResults(form, { prepared: ready, root, query: queryOfAddress(location.href, root, folders), shown: 10 });
  } else attachCombobox(form, { prepared: ready, root });
};

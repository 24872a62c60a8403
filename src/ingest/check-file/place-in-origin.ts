import { parse } from "yaml";

/** Reads from origin.yaml under which folders its edition belongs; empty where it does not say: the rules about origin.yaml say what is wrong with it. */
export function placeInOrigin(origin: Uint8Array): { family: string; areaId: string } {
  try {
    const fields = parse(new TextDecoder().decode(origin)) as Record<string, unknown> | null;
    const areaId = String(fields?.["areaId"] ?? "");
    // Districts lie in the folder of their province.
    return { family: String(fields?.["family"] ?? ""), areaId: areaId.split("/")[0] ?? "" };
  } catch {
    return { family: "", areaId: "" };
  }
}

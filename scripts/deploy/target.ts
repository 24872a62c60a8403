import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

/** Where a site goes: a folder of this machine, a folder of another one over ssh, or a store that rclone knows. */
export type Target = { kind: "folder"; path: string } | { kind: "ssh"; host: string; path: string } | { kind: "rclone"; remote: string };

/**
 * Reads a target: `folder:/srv/dan-van-mo`, `ssh:user@host:/srv/dan-van-mo`, `rclone:remote:bucket/path`, or a name that deploy.yaml gives to one.
 *
 * @throws saying what a target looks like.
 */
export function readTarget(text: string, projectFolder: string): Target {
  const [, kind, rest = ""] = /^(folder|ssh|rclone):(.+)$/.exec(text) ?? [];
  if (kind === "folder") return { kind, path: resolve(rest) };
  const [, host, path] = /^((?:[\w.-]+@)?[\w.-]+):(\/[\w./-]+)$/.exec(rest) ?? [];
  if (kind === "ssh" && host !== undefined && path !== undefined && !host.startsWith("-")) return { kind, host, path: path.replace(/(.)\/+$/, "$1") };
  if (kind === "rclone" && /^[\w.+@ -]*:|^:[a-z0-9]+:/i.test(rest) && !rest.startsWith("-")) return { kind, remote: rest.replace(/(.)\/+$/, "$1") };
  const file = join(projectFolder, "deploy.yaml");
  const named = existsSync(file) ? (parse(readFileSync(file, "utf8")) as Record<string, unknown> | null)?.[text] : undefined;
  if (typeof named === "string" && named !== text) return readTarget(named, projectFolder);
  throw new Error(
    `“${text}” không phải nơi đặt trang / is no target. Ví dụ / for instance: folder:/srv/dan-van-mo, ssh:www@may-chu:/srv/dan-van-mo, rclone:kho:thung/dan-van-mo; hoặc một tên trong / or a name in deploy.yaml.`,
  );
}

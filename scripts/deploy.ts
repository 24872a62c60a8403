import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { deployOverSsh } from "./deploy/over-ssh.ts";
import { stageSite, type StagedSite } from "./deploy/stage.ts";
import { readTarget, type Target } from "./deploy/target.ts";
import { deployToFolder, type Sent } from "./deploy/to-folder.ts";
import { deployToStore } from "./deploy/to-object-store.ts";
import { optionFault } from "./lib/option-fault.ts";
import { projectRoot } from "./lib/project-root.ts";

const usage = `npm run deploy -- <nơi đặt>
Đưa trang trong dist/ lên: chỉ gửi tệp đã đổi, kiểm tra mã băm, chuyển sang trang mới khi đã đủ. Bị ngắt thì chạy lại.
  folder:/srv/dan-van-mo              thư mục của máy này; máy chủ web phục vụ /srv/dan-van-mo/current
  ssh:www@may-chu:/srv/dan-van-mo     máy khác qua ssh và rsync (DEPLOY_SSH="ssh -p 2222" nếu cần)
  rclone:kho:thung/dan-van-mo         kho kiểu S3 qua rclone
  một tên trong deploy.yaml           ví dụ: chinh: ssh:www@may-chu:/srv/dan-van-mo
  --site FOLDER     trang ở nơi khác dist/
  --brotli 5        nén nhanh hơn, tệp lớn hơn (1 đến 11)`;

process.exitCode = await main().catch((error: unknown) => {
  console.error((error as Error).message);
  console.error("Trang đang phục vụ vẫn còn nguyên; sửa rồi chạy lại / the site that is shown is whole; put it right and run again.");
  return 1;
});

async function main(): Promise<number> {
  const options = readOptions();
  const [text] = options?.positionals ?? [];
  if (options === null || text === undefined) {
    console.error(usage);
    return 2;
  }
  const began = performance.now();
  const since = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const target = readTarget(text, projectRoot);
  const site = await stageSite(resolve(options.values.site ?? process.env["OUT_DIR"] ?? join(projectRoot, "dist")), {
    cacheFolder: resolve(process.env["CACHE_DIR"] ?? join(projectRoot, ".cache")),
    // A store serves files as they lie; what stands before it compresses.
    compress: target.kind !== "rclone",
    quality: Number(options.values.brotli ?? 11),
  });
  console.log(
    `Đã chuẩn bị ${site.hashes.size} tệp, nén mới ${site.compressed} / ${site.hashes.size} files are ready, ${site.compressed} compressed now (${since()})`,
  );
  const { uploaded, unchanged, removed } = await send(site, target);
  console.log(
    `Đã gửi ${uploaded} tệp, ${unchanged} tệp không đổi, bỏ ${removed}; mọi mã băm đúng / sent ${uploaded} files, ${unchanged} unchanged, ${removed} removed; every hash holds (${since()})`,
  );
  console.log(`Trang đang hiện là ${site.id} / the site now shown is ${site.id}`);
  return 0;
}

function send(site: StagedSite, target: Target): Promise<Sent> | Sent {
  if (target.kind === "folder") return deployToFolder(site, target.path);
  return target.kind === "ssh" ? deployOverSsh(site, target) : deployToStore(site, target.remote);
}

function readOptions() {
  try {
    return parseArgs({ options: { site: { type: "string" }, brotli: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    console.error(optionFault(error));
    return null;
  }
}

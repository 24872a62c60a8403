import { expect, test } from "vitest";
import { addressOf, queryOfAddress } from "../../src/client/search/addresses.ts";

test.each([
  ["https://a.example/", "/co-quan/x/y/", "https://a.example/co-quan/x/y/"],
  ["https://a.example/dan-van/", "/en/mo-hinh/#ha-noi", "https://a.example/dan-van/en/mo-hinh/#ha-noi"],
  ["https://a.example/dan-van/", "/", "https://a.example/dan-van/"],
  ["file:///home/x/dist/", "/co-quan/x/", "file:///home/x/dist/co-quan/x/index.html"],
  ["file:///home/x/dist/", "/mo-hinh/#ha-noi", "file:///home/x/dist/mo-hinh/index.html#ha-noi"],
  ["file:///E:/dist/", "/", "file:///E:/dist/index.html"],
])("at %s the path %s is %s", (root, path, address) => {
  expect(addressOf(path, new URL(root))).toBe(address);
});

const folders = ["/", "/co-quan/", "/dia-phuong/"];
test.each([
  ["https://a.example/", "https://a.example/co-quan/hung-yen/so-khcn/", "hung yen so khcn"],
  ["https://a.example/dan-van/", "https://a.example/dan-van/en/dia-phuong/ha-nam", "ha nam"],
  ["https://a.example/", "https://a.example/ha-noi.html", "ha noi"],
  ["https://a.example/", "https://a.example/H%C3%A0%20Nam/", "Hà Nam"],
  ["https://a.example/", "https://a.example/%E0%A4%A", "%E0%A4%A"],
  ["https://a.example/", "https://a.example/", ""],
])("under %s the address %s asks for “%s”", (root, address, query) => {
  expect(queryOfAddress(address, new URL(root), folders)).toBe(query);
});

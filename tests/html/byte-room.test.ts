import { expect, test } from "vitest";
import { ByteRoom } from "../../src/html/byte-room.ts";

test("texts and bytes become the bytes of all of them in order, however long they are", () => {
  const room = new ByteRoom();
  const long = "ẵ".repeat(400_000);
  for (const part of ["ố", new TextEncoder().encode("–"), "", long, "🙂"]) room.add(part);
  expect(new TextDecoder().decode(room.take())).toBe(`ố–${long}🙂`);
  room.add("b");
  expect([...room.take()]).toEqual([98]);
  expect(room.take()).toHaveLength(0);
});

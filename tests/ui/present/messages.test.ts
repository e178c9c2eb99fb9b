import { expect, it } from "vitest";
import { readMessage } from "../../../src/ui/present/sync/messages.ts";

it("takes for a message only what names a room and says something that is known", () => {
  const hello = { room: "a", say: "hello", material: true };
  expect(readMessage(hello)).toBe(hello);
  for (const other of [undefined, null, 7, "hello", {}, { say: "hello" }, { room: "a" }, { room: "a", say: "shout" }])
    expect(readMessage(other)).toBeUndefined();
});

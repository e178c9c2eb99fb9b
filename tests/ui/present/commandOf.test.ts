import { describe, expect, it } from "vitest";
import { commandOf } from "../../../src/ui/present/keys/commandOf.ts";

const pressed = (key: string, more = {}) => commandOf({ key, ...more }, "", true);

describe("the keys of a presentation", () => {
  it.each(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"])("go on with %j", (key) =>
    expect(pressed(key)).toEqual({ do: "step", by: 1 }),
  );

  it.each(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"])("go back with %j", (key) =>
    expect(pressed(key)).toEqual({ do: "step", by: -1 }),
  );

  it("go back with Shift and the space bar", () =>
    expect(pressed(" ", { shiftKey: true })).toEqual({ do: "step", by: -1 }));

  it("scroll a page with Shift and an arrow", () => {
    expect(pressed("ArrowDown", { shiftKey: true })).toEqual({ do: "scroll", by: 1 });
    expect(pressed("ArrowUp", { shiftKey: true })).toEqual({ do: "scroll", by: -1 });
    expect(pressed("ArrowRight", { shiftKey: true })).toEqual({ do: "step", by: 1 });
  });

  it("know the keys of clickers that blank the screen", () => {
    for (const key of ["b", "B", "."]) expect(pressed(key)).toEqual({ do: "blank", colour: "black" });
    for (const key of ["w", ","]) expect(pressed(key)).toEqual({ do: "blank", colour: "white" });
  });

  it("take digits for the number of a scene, which Enter goes to and Backspace shortens", () => {
    expect(pressed("7")).toEqual({ do: "type", digit: "7" });
    expect(commandOf({ key: "Enter" }, "12", true)).toEqual({ do: "enter" });
    expect(commandOf({ key: "Backspace" }, "12", true)).toEqual({ do: "untype" });
  });

  it("leave keys with Control, Alt or Command to the browser", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      expect(pressed("ArrowRight", { [held]: true })).toBeUndefined();
      expect(pressed("b", { [held]: true })).toBeUndefined();
    }
  });

  it("do nothing with keys that print where a reader has turned these off, but still turn scenes", () => {
    for (const key of ["o", "s", "b", ".", "7", "?"]) expect(commandOf({ key }, "", false)).toBeUndefined();
    expect(commandOf({ key: "ArrowRight" }, "", false)).toEqual({ do: "step", by: 1 });
    expect(commandOf({ key: "Escape" }, "", false)).toEqual({ do: "escape" });
  });

  it("know no key that an object has by itself", () => {
    for (const key of ["constructor", "toString", "__proto__"]) expect(pressed(key)).toBeUndefined();
  });
});

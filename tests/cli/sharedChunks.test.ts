import { expect, it } from "vitest";
import { sharedChunks } from "../../src/cli/sharedChunks.ts";

const imports: Record<string, string[]> = {
  "/page/src/main.ts": ["/page/src/model/a.ts", "/page/node_modules/react.js"],
  "/page/src/scene.ts": ["/page/src/model/a.ts", "/page/src/scene/curve.ts"],
  "/page/src/model/a.ts": ["/page/src/model/b.ts"],
  "/page/src/model/b.ts": ["/page/src/model/a.ts"],
  "/page/src/late/reader.ts": ["/page/src/late/table.ts", "/page/node_modules/yaml/index.js"],
  "/page/src/late/opener.ts": ["/page/src/late/reader.ts"],
  "/page/src/late/icons.ts": ["/page/node_modules/lucide/dist/x.js", "/page/node_modules/react.js"],
  "/page/src/late/panel.ts": ["/page/src/model/a.ts", "/page/src/late/table.ts"],
};
const bundle = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };
const groups = sharedChunks({ page: "/page/src/main.ts", scene: "/page/src/scene.ts" });
const nameOf = (id: string) =>
  groups.toSorted((a, b) => b.priority - a.priority).find(({ name }) => name(id, bundle) !== null)?.debugName;

it("keeps what only later parts of the page share out of what the first picture waits for", () => {
  expect(nameOf("/page/src/model/b.ts")).toBe("first");
  expect(nameOf("/page/src/scene/curve.ts")).toBe("shared");
  expect(nameOf("/page/src/late/table.ts")).toBe("late");
});

it("leaves no file of the page's own to what is asked for later, even where nothing else shares it", () => {
  expect(groups.map(({ debugName, minShareCount }) => [debugName, minShareCount])).toEqual([
    ["first", 1],
    ["shared", 2],
    ["late", 2],
  ]);
});

it("keeps what brings a library along apart, so that it is not loaded with whatever later parts share", () => {
  expect(nameOf("/page/src/late/reader.ts")).toBeUndefined();
  expect(nameOf("/page/src/late/opener.ts")).toBeUndefined();
  expect(nameOf("/page/src/late/icons.ts")).toBe("late");
});

it("leaves libraries and the command line to the bundler", () => {
  expect(nameOf("/page/node_modules/react.js")).toBeUndefined();
  expect(nameOf("/page/src/cli/main.ts")).toBeUndefined();
});

import { expect, it } from "vitest";
import { sharedChunks } from "../../src/cli/sharedChunks.ts";

const imports: Record<string, string[]> = {
  "/page/src/main.ts": ["/page/src/model/a.ts", "/page/node_modules/react.js"],
  "/page/src/model/a.ts": ["/page/src/model/b.ts"],
  "/page/src/model/b.ts": ["/page/src/model/a.ts"],
  "/page/src/late/panel.ts": ["/page/src/model/a.ts", "/page/src/late/table.ts"],
};
const bundle = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };
const nameOf = (id: string) =>
  sharedChunks(["/page/src/main.ts"])
    .map(({ name }) => name(id, bundle))
    .filter((name) => name !== null);

it("keeps what only later parts of the page share out of what the first picture waits for", () => {
  expect(nameOf("/page/src/model/b.ts")).toEqual(["shared"]);
  expect(nameOf("/page/src/late/table.ts")).toEqual(["late"]);
});

it("leaves libraries and the command line to the bundler", () => {
  expect(nameOf("/page/node_modules/react.js")).toEqual([]);
  expect(nameOf("/page/src/cli/main.ts")).toEqual([]);
});

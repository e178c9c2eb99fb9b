import { writeFileSync } from "node:fs";
import { formats } from "../../formats/formats.ts";
import { compileFolder } from "../compile.ts";
import { findDataset } from "../findDataset.ts";
import { shortPath } from "../readFolder.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";
import { writeProblems } from "../terminal/writeProblems.ts";

/** `parley export`: the compiled dataset in a format. */
export const exportDataset: Verb = {
  name: "export",
  takes: "[DIR]",
  summary: "print the compiled dataset",
  help: "Without DIR: the first dataset. Through npm, `npm run --silent parley -- export` prints nothing else; --out needs no such care.",
  words: [0, 1],
  flags: {
    format: { takes: "FORMAT", says: `one of ${formats.map(({ id }) => id).join(", ")}; json without it` },
    out: { takes: "FILE", says: "write to FILE instead" },
  },
  run({ words: [named], flags }) {
    const { format: id = "json", out } = flags as { format?: string; out?: string };
    const format = formats.find((one) => one.id === id);
    if (format === undefined)
      throw new WrongUse(`there is no format ${id}; there is ${formats.map((one) => one.id).join(", ")}`);
    const { dataset, problems } = compileFolder(findDataset(named));
    if (dataset === undefined) return { text: writeProblems(problems).join("\n"), data: { problems }, failed: true };
    const text = format.write(dataset);
    if (out === undefined) return { text, data: format.id === "json" ? dataset : { format: id, text } };
    try {
      writeFileSync(out, text);
    } catch (error) {
      throw new WrongUse(`${shortPath(out)} can't be written: ${error instanceof Error ? error.message : ""}`, {
        cause: error,
      });
    }
    return { text: `wrote ${shortPath(out)}`, data: { file: shortPath(out), format: id } };
  },
};

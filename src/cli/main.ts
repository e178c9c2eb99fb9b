import { hintNearest } from "../model/nearest.ts";
import { parseTold, writeHelp, writeHelpOf } from "./terminal/commandLine.ts";
import { Refusal, WrongUse } from "./terminal/verb.ts";
import type { Verb } from "./terminal/verb.ts";
import { actors } from "./verbs/actors.ts";
import { check } from "./verbs/check.ts";
import { cite } from "./verbs/cite.ts";
import { exportDataset } from "./verbs/export.ts";
import { schema } from "./verbs/schema.ts";
import { search } from "./verbs/search.ts";
import { show } from "./verbs/show.ts";

/** Every verb; adding one is adding a line. */
const verbs: Verb[] = [check, cite, exportDataset, schema, search, show, actors];

const write = (stream: NodeJS.WriteStream, text: string): void => {
  if (text !== "") stream.write(text.endsWith("\n") ? text : `${text}\n`);
};

const run = async (args: string[]): Promise<number> => {
  const [name = "", ...rest] = args;
  if (name === "" || name === "--help" || name === "-h" || name === "help") {
    write(name === "" ? process.stderr : process.stdout, writeHelp(verbs));
    return name === "" ? 2 : 0;
  }
  const verb = verbs.find((one) => one.name === name);
  if (verb === undefined) {
    const names = verbs.map((one) => one.name);
    throw new WrongUse(`there is no verb "${name}"; ${hintNearest(name, names, "`parley --help` lists them")}`);
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    write(process.stdout, writeHelpOf(verb));
    return 0;
  }
  const told = parseTold(verb, rest);
  const { text, data, failed = false } = await verb.run(told);
  write(process.stdout, told.flags.json === true ? JSON.stringify(data, null, 2) : text);
  return failed ? 1 : 0;
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const args = process.argv.slice(2);
try {
  process.exitCode = await run(args);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  write(process.stderr, `parley: ${error.message}`);
  if (args.includes("--json")) write(process.stdout, JSON.stringify({ error: error.message }, null, 2));
  process.exitCode = error.exitCode;
}

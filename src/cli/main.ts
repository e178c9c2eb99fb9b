import { parseTold, writeHelp, writeHelpOf } from "./commandLine.ts";
import { WrongUse } from "./verb.ts";
import type { Verb } from "./verb.ts";
import { check } from "./verbs/check.ts";
import { cite } from "./verbs/cite.ts";
import { exportDataset } from "./verbs/export.ts";
import { schema } from "./verbs/schema.ts";

/** Every verb; adding one is adding a line. */
const verbs: Verb[] = [check, cite, exportDataset, schema];

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
  if (verb === undefined) throw new WrongUse(`there is no verb "${name}"; \`parley --help\` lists them`);
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

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  write(process.stderr, `parley: ${error.message}`);
  process.exitCode = 2;
}

import { hintNearest } from "../../model/nearest.ts";
import { parseTold, writeHelp, writeHelpOf } from "./commandLine.ts";
import { Refusal, WrongUse } from "./verb.ts";
import type { Verb } from "./verb.ts";

/** How a command ended: its exit code, and what goes to standard output and standard error. */
export interface Ended {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

const wantsHelp = (words: readonly string[]): boolean =>
  words.some((word, index) => ["--help", "-h"].includes(word) && !words.slice(0, index).includes("--"));

const findVerb = (verbs: readonly Verb[], name: string): Verb => {
  const verb = verbs.find((one) => one.name === name);
  if (verb !== undefined) return verb;
  const names = verbs.map((one) => one.name);
  throw new WrongUse(`there is no verb "${name}"; ${hintNearest(name, names, "`parley --help` lists them")}`);
};

const carryOut = async (verbs: readonly Verb[], [name = "", ...rest]: readonly string[]): Promise<Ended> => {
  if (name === "") return { code: 2, out: "", err: writeHelp(verbs) };
  if (["--help", "-h", "help"].includes(name)) return { code: 0, out: writeHelp(verbs), err: "" };
  const verb = findVerb(verbs, name);
  if (wantsHelp(rest)) return { code: 0, out: writeHelpOf(verb), err: "" };
  const told = parseTold(verb, rest);
  const { text, data, failed = false } = await verb.run(told);
  return { code: failed ? 1 : 0, out: told.flags.json === true ? JSON.stringify(data, null, 2) : text, err: "" };
};

/** Carries out a command and says how it ended; only a broken program throws. */
export const answer = async (verbs: readonly Verb[], args: readonly string[]): Promise<Ended> => {
  try {
    return await carryOut(verbs, args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const out = args.includes("--json") ? JSON.stringify({ error: error.message }, null, 2) : "";
    return { code: error.exitCode, out, err: `parley: ${error.message}` };
  }
};

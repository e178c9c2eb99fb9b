import { parseArgs } from "node:util";
import { hintNearest } from "../../model/nearest.ts";
import { WrongUse } from "./verb.ts";
import type { Told, Verb } from "./verb.ts";

const common: Verb["flags"] = {
  json: { says: "answer as JSON" },
  help: { says: "show this help" },
};

const allFlags = (verb: Verb): Verb["flags"] => ({ ...verb.flags, ...common });

/** Reads what stands after a verb; throws `WrongUse` on flags it does not know and on too few or too many words. */
export const parseTold = (verb: Verb, args: string[]): Told => {
  const flags = allFlags(verb);
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { takes, short }]) => [
      name,
      { type: takes === undefined ? "boolean" : "string", ...(short !== undefined && { short }) } as const,
    ]),
  );
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const told: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined)
      throw new WrongUse(
        `\`${verb.name}\` has no flag ${token.rawName}; ${hintNearest(token.name, Object.keys(flags), `\`parley ${verb.name} --help\` lists them`)}`,
      );
    if (flag.takes !== undefined && (token.value === undefined || token.value === "" || token.value.startsWith("--")))
      throw new WrongUse(`${token.rawName} needs ${flag.takes}`);
    if (flag.takes === undefined && token.value !== undefined) throw new WrongUse(`${token.rawName} takes no value`);
    told[token.name] = token.value ?? true;
  }
  const [least, most] = verb.words;
  if (words.length < least || words.length > most) throw new WrongUse(`usage: ${writeUsage(verb)}`);
  return { words, flags: told };
};

const writeFlag = ([name, { takes, short }]: [string, { takes?: string; short?: string }]): string =>
  `${short === undefined ? `--${name}` : `-${short}|--${name}`}${takes === undefined ? "" : ` ${takes}`}`;

const writeUsage = (verb: Verb): string =>
  ["parley", verb.name, verb.takes, ...Object.entries(verb.flags).map((flag) => `[${writeFlag(flag)}]`), "[--json]"]
    .filter((part) => part !== "")
    .join(" ");

const align = (rows: [string, string][]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

/** What every verb does, in one line each. */
export const writeHelp = (verbs: readonly Verb[]): string =>
  [
    "parley VERB [...]: the explorer's questions from a terminal (npm run parley -- VERB)",
    "",
    ...align(verbs.map(({ name, takes, summary }) => [`${name} ${takes}`.trim(), summary])),
    "",
    "parley VERB --help says more of each; every verb takes --json.",
    "Exit codes: 0 fine, 1 problems found or nothing found, 2 wrong use.",
  ].join("\n");

/** How one verb is used. */
export const writeHelpOf = (verb: Verb): string =>
  [
    `usage: ${writeUsage(verb)}`,
    "",
    `${verb.summary[0]!.toUpperCase()}${verb.summary.slice(1)}.`,
    ...(verb.help === "" ? [] : [verb.help]),
    "",
    ...align(Object.entries(allFlags(verb)).map((flag) => [writeFlag(flag), flag[1].says])),
  ].join("\n");

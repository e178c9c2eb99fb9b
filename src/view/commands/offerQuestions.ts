import type { EntityId } from "../../model/ids.ts";
import { mostOffered, offer, type Command, type Offer, type Reader, type Typed } from "./command.ts";
import { asCommand } from "./asCommand.ts";
import { commands } from "./commands.ts";
import { preferring } from "./findNamed.ts";
import { findMeasures, measureNames } from "./readMeasure.ts";
import { isSoft, wordsOf } from "./splitNames.ts";
import { measures } from "../../model/question.ts";

const soft = /^(?:what|which|who|whom|how|do|does|did|is|are|was|were|has|have|the|of|for|a)$/i;

/** What was typed in the words of commands: "what if" is one, and words that only make it a question are left out. */
function plain(text: string): string[] {
  const joined = asCommand(text)
    .replace(/\bno\s+one\b/gi, "noone")
    .replace(
      /^(\s*(?:which\s+)?)(?:clauses|articles)\s+(?:(?:that|which)\s+)?(?=(?:binds?|benefits?|nobody|noone)\b)/i,
      "",
    );
  const words = wordsOf(joined);
  const start = words.findIndex((word) => !soft.test(word));
  return start < 0 ? [] : words.slice(start);
}

const isCalled = (word: string | undefined) => (command: Command) =>
  word !== undefined && command.words.includes(word.toLowerCase());

/** The words beside the one that calls, without those at either end that only stand between names. */
function besides(word: string, rest: readonly string[]): Typed {
  const start = rest.findIndex((one) => !isSoft(one) && !/^(of|for|the)$/i.test(one));
  const end = rest.findLastIndex((one) => !isSoft(one));
  const own = start < 0 ? [] : rest.slice(start, end + 1);
  return { word, rest: own, all: rest, open: own.length === 0 || end < rest.length - 1 };
}

/** The commands that words may call, by their first word or else by their last. */
function calls(words: readonly string[]): { command: Command; typed: Typed }[] {
  const [first = ""] = words;
  const last = words.length > 1 ? words.at(-1)! : undefined;
  const found = [
    { command: commands.find(isCalled(first)), typed: besides(first, words.slice(1)) },
    { command: commands.find(isCalled(last)), typed: besides(last ?? "", words.slice(0, -1)) },
  ];
  return found.flatMap(({ command, typed }) => (command ? [{ command, typed }] : []));
}

/** The command that was typed, with what stands beside its word. */
export const commandTyped = (text: string): { command: Command; typed: Typed } | undefined => calls(plain(text))[0];

/** What was typed beside the word of a command, to look for it by itself; all of it where no command was typed. */
export const besideCommand = (text: string): string => commandTyped(text)?.typed.rest.join(" ") ?? text;

const beginning = ({ ask, words, tells }: Command): Offer => ({
  kind: "start",
  ask,
  text: `${words[0]} `,
  name: tells,
  entities: [],
});

/** Measures and the like that are called by their own name. */
const ofOneWord = (text: string): Offer[] => {
  const asked = text.trim().toLowerCase();
  return measures
    .filter((measure) => measureNames[measure][0] === asked)
    .map((measure) => offer({ ask: "measure", measure }));
};

/** The commands whose word what is typed begins, and the measures that it begins to name, so that neither need be typed to its end. */
export function offerBeginnings(text: string): Offer[] {
  const typed = text.trim().toLowerCase();
  if (typed.length < 2 || /\s/.test(typed)) return [];
  const begun = commands.filter(({ group, words }) => group !== undefined && words[0]!.startsWith(typed));
  const measured = typed.length < 3 ? [] : findMeasures(typed);
  return [
    ...begun.slice(0, 3).map(beginning),
    ...measured.slice(0, 2).map((measure) => offer({ ask: "measure", measure })),
  ];
}

/**
 * What a command that is typed, or half typed, may mean; nothing where no command is typed. An ambiguous name gives several
 * questions, an unfinished command gives beginnings to go on from; names that several have mean those in `meant`.
 */
export function offerQuestions(
  reader: Reader,
  text: string,
  meant: readonly EntityId[] = reader.selection,
): Offer[] | undefined {
  const words = plain(text);
  const alone = ofOneWord(words.join(" "));
  if (alone.length > 0) return alone;
  const called = calls(words);
  if (called.length === 0) return undefined;
  if (words.length === 1 && !/\s$/.test(text)) {
    const { command, typed } = called[0]!;
    return command.bare || command.ask === "clauses-where"
      ? undefinedIfNone(command.read(typed, reader))
      : [beginning(command)];
  }
  const find = preferring(reader.find, meant);
  for (const { command, typed } of called) {
    const offers = command.read(typed, { ...reader, find });
    if (offers.length > 0) return offers.slice(0, mostOffered);
  }
  return [];
}

const undefinedIfNone = (offers: Offer[]): Offer[] | undefined => (offers.length > 0 ? offers : undefined);

import type { EntityId } from "../../model/ids.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import type { Question } from "../../model/question.ts";
import type { Hit, Search } from "../../query/search.ts";
import { commandGroups, type Command, type Offer, type Reader } from "../../view/commands/command.ts";
import { asCommand } from "../../view/commands/asCommand.ts";
import { commands } from "../../view/commands/commands.ts";
import { preferring, type FindNamed } from "../../view/commands/findNamed.ts";
import { findInSentence } from "../../view/commands/findInSentence.ts";
import { offerForSelection } from "../../view/commands/offerForSelection.ts";
import { besideCommand, offerBeginnings, offerQuestions } from "../../view/commands/offerQuestions.ts";
import type { View } from "../../view/view.ts";
import { whyNothing } from "../../view/commands/whyNothing.ts";
import { findPlaces, type PlaceRow } from "./findPlaces.ts";
import { nameOf } from "../../view/shown.ts";

/** A row of the search: something that is called so, a question or the beginning of one, a page, a question of the first page, or a command to go on from. */
export type Row =
  | Hit
  | Offer
  | PlaceRow
  | { kind: "opening"; title: string; question: Question }
  | { kind: "command"; command: Command; question?: Question };

/** Rows that stand together, perhaps under a heading. */
export interface RowGroup {
  heading?: string;
  rows: Row[];
}

/** What the search shows, and where a command was typed that means nothing, why. */
export interface Found {
  groups: RowGroup[];
  why?: string | undefined;
  /** A sentence was asked that is no question here, so that none of the rows is meant until it is chosen. */
  unsure?: boolean;
}

/** What is chosen in the page while the search is open. */
export type Chosen = Pick<View, "selection" | "told"> & { meant: readonly EntityId[] };

/** The key by which a row is told from the others. */
export const keyOf = (row: Row): string =>
  "id" in row ? `${row.kind} ${row.id}` : row.kind === "command" ? row.command.example + row.command.words[0] : JSON.stringify(row); // prettier-ignore

const nameSelection = (k: Knowledge, [first, second]: readonly EntityId[], count: number): string => {
  if (first === undefined) return "The sources that are open";
  if (second === undefined) return `About ${nameOf(k, first)}`;
  return count === 2 ? `About ${nameOf(k, first)} and ${nameOf(k, second)}` : `About the ${count} selected`;
};

/** A command as a row; one that asks something by itself brings its question along. */
function rowOf(command: Command, reader: Reader): Row {
  const [first] = command.bare ? command.read({ word: command.words[0]!, rest: [], all: [], open: true }, reader) : [];
  return { kind: "command", command, ...(first?.kind === "question" && { question: first.question }) };
}

/** What is offered before a word is typed: questions that fit the selection, those of the first page, and all that can be asked. */
function groupsAtFirst(reader: Reader, { selection, told }: Chosen): RowGroup[] {
  const { k } = reader;
  const fitting = offerForSelection(k, { selection, told });
  const openings = k.dataset.openings.map(({ title, question }): Row => ({ kind: "opening", title, question }));
  const ofGroup = (group: string) =>
    commands.filter((command) => command.group === group).map((command) => rowOf(command, reader));
  return [
    { heading: nameSelection(k, selection, selection.length), rows: fitting },
    { heading: "Start with a question", rows: fitting.length > 0 ? [] : openings },
    ...commandGroups.map((heading) => ({ heading, rows: ofGroup(heading) })),
  ].filter(({ rows }) => rows.length > 0);
}

/** What the search shows for what is typed: the meanings of a command, after what has that very name; else what is found. */
export function findRows(
  k: Knowledge,
  { search, find }: { search: Search; find: FindNamed },
  words: string,
  chosen: Chosen,
): Found {
  const reader: Reader = { k, search, find, selection: chosen.selection };
  if (words.trim() === "") return { groups: groupsAtFirst(reader, chosen) };
  const places = findPlaces(asCommand(words));
  const meant = [...chosen.meant, ...chosen.selection];
  const offers = offerQuestions(reader, words, meant);
  if (offers && offers.length > 0) {
    const named = preferring(find, meant)(words).filter(({ tier }) => tier === 0);
    const hits = named.map(({ id }): Row => ({ kind: "entity", id, matched: getEntity(k, id).label }));
    return { groups: [{ rows: [...hits, ...places, ...offers] }] };
  }
  if (offers && places.length > 0) return { groups: [{ rows: places }] };
  const { found, unsure } = findInSentence(search, words, offers ? besideCommand(words) : words);
  const rows = [...found, ...places, ...offerBeginnings(words)];
  const why = offers ? whyNothing(reader, words) : unsure ? "This is not understood as a question." : undefined;
  return { groups: [{ rows }], ...(why !== undefined && { why }), ...(unsure && { unsure }) };
}

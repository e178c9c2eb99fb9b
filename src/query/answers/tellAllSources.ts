import { getSource, type Knowledge } from "../../model/knowledge.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Relays } from "../bySource/relaysOf.ts";
import type { Reach, RelayTable } from "../bySource/relayTable.ts";
import type { SentencePart } from "../sentence.ts";
import { writeDate } from "../writeDate.ts";
import { countWords, nameOf, type AnswerInWords, type AnswerLine, type Citation } from "./answerInWords.ts";

/** A source as a whole, not a passage in it. */
const citeWhole = (source: SourceId): Citation => ({ source, stance: "asserts", places: [] });

const tagOf = (k: Knowledge, id: SourceId): string => getSource(k, id).tag;

const tellSource = (k: Knowledge, relays: Relays): AnswerLine => {
  const { source, told, own, quoted, voices, lost, repeats, repeatedBy } = relays;
  const { tag, title, published } = getSource(k, source);
  const tags = (ids: readonly SourceId[]) => ids.map((id) => tagOf(k, id)).join(", ");
  const facts = [
    published === undefined ? "without a date" : writeDate(published),
    countWords(told.length, "statement"),
    `${own.length} in its own voice`,
    `${quoted.length} in the words of ${countWords(voices.length, "speaker")}`,
    `${lost.length} in words of others, without saying whose`,
    ...(repeats.length > 0 ? [`repeats ${tags(repeats)}`] : []),
    ...(repeatedBy.length > 0 ? [`is repeated by ${tags(repeatedBy)}`] : []),
  ];
  return { sentence: [{ text: `${tag}, ${title}: ${facts.join(", ")}` }], citations: [citeWhole(source)] };
};

const tellReach = (k: Knowledge, { by, in: reached }: Reach): AnswerLine => {
  const places = reached.map(({ source, statements, via }) => {
    const through = via.length > 0 ? ` through ${via.join(" and ")}` : "";
    return `${tagOf(k, source)}${through} (${countWords(statements, "statement")})`;
  });
  const words: SentencePart[] = [nameOf(k, by, true), { text: ` can be read in ${places.join(", ")}` }];
  return { sentence: words, citations: reached.map(({ source }) => ({ ...citeWhole(source), by })) };
};

/** All sources in sentences: whose words each gives, and who reaches several of them, or one, through whom. */
export function tellAllSources(k: Knowledge, all: readonly Relays[], { voices }: RelayTable): AnswerInWords {
  const several = voices.filter((voice) => voice.in.length > 1);
  const one = voices.filter((voice) => voice.in.length === 1);
  const section = (heading: string, found: readonly Reach[]) =>
    found.length > 0 ? [{ heading, lines: found.map((voice) => tellReach(k, voice)) }] : [];
  return {
    title: "The sources",
    note: `${countWords(all.length, "source")}, ${countWords(k.dataset.statements.length, "statement")}, ${countWords(voices.length, "speaker")}.`,
    sections: [
      { heading: "In whose words each tells", lines: all.map((relays) => tellSource(k, relays)) },
      ...section("One voice in several sources", several),
      ...section("In one source only", one),
    ],
  };
}

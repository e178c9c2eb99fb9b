import type { SourceId } from "../../../model/ids.ts";
import { getSource, type Knowledge } from "../../../model/knowledge.ts";
import { compareSources } from "../../../query/bySource/compareSources.ts";
import { relaysOf } from "../../../query/bySource/relaysOf.ts";
import { toldBy } from "../../../query/bySource/toldBy.ts";
import { capital } from "../../../query/capital.ts";
import { nameInSentence, writeSentence } from "../../../query/sentence.ts";
import { writeDate } from "../../../query/writeDate.ts";
import { writePlaces, sourcedOf } from "../sourcedOf.ts";
import { type HandoutTable } from "./table.ts";

const listOf = (k: Knowledge): HandoutTable => ({
  title: "Sources",
  head: ["", "Source", "Published", "Statements", "Own voice", "Speakers quoted", "Repeats"],
  rows: k.dataset.sources.map(({ id, tag, title, published }) => {
    const { own, voices, repeats } = relaysOf(k, id);
    return [
      tag,
      title,
      published === undefined ? "" : writeDate(published),
      String(toldBy(k, id).tellings.length),
      String(own.length),
      String(voices.length),
      repeats.map((one) => getSource(k, one).tag).join(" "),
    ];
  }),
  widths: [0.06, 0.36, 0.16, 0.11, 0.1, 0.12, 0.09],
});

const voicesOf = (k: Knowledge, source: SourceId): HandoutTable => {
  const { own, lost, voices } = relaysOf(k, source);
  const { tag, title } = getSource(k, source);
  const rows = voices.map(({ by, via, statements }) => [
    capital(nameInSentence(k, by)),
    via.join(", "),
    String(statements.length),
    `${writeSentence(k, statements[0]!)}.`,
  ]);
  const first = (statements: typeof own) => (statements[0] ? `${writeSentence(k, statements[0])}.` : "");
  return {
    title: `${tag}: ${title}`,
    head: ["Who speaks", "Through", "Statements", "The first of them"],
    rows: [
      ["The report itself", "", String(own.length), first(own)],
      ...rows,
      ...(lost.length > 0 ? [["Speakers not named", "", String(lost.length), first(lost)]] : []),
    ],
    widths: [0.25, 0.2, 0.12, 0.43],
  };
};

function comparison(k: Knowledge, a: SourceId, b: SourceId): HandoutTable[] {
  const { onlyA, onlyB, both, against, disputes } = compareSources(k, a, b);
  const [left, right] = [getSource(k, a).tag, getSource(k, b).tag];
  const said = (one: (typeof against)[number]) =>
    [one.a, one.b].map((accounts) =>
      sourcedOf(k, { ...one.statement, accounts })
        .accounts.map((account) => `${account.words} (${writePlaces(account)})`)
        .join("\n"),
    );
  const labels = (positions: (typeof disputes)[number]["a"]) => positions.map(({ label }) => label).join("\n");
  return [
    {
      title: `${left} beside ${right}`,
      head: [`Only in ${left}`, `Only in ${right}`, "In both", "Against each other"],
      rows: [[onlyA, onlyB, both, against].map(({ length }) => String(length))],
      widths: [0.25, 0.25, 0.25, 0.25],
    },
    {
      title: `Where ${left} and ${right} differ`,
      head: ["Question or statement", left, right],
      rows: [
        ...against.map((one) => [`${writeSentence(k, one.statement)}.`, ...said(one)]),
        ...disputes.map((one) => [one.dispute.question, labels(one.a), labels(one.b)]),
      ],
      widths: [0.4, 0.3, 0.3],
    },
  ];
}

/** The list of sources; of one source, whom it quotes; of two, what they share and where they differ. */
export function sourcesTables(k: Knowledge, told: readonly (SourceId | undefined)[] = []): HandoutTable[] {
  const [a, b] = told.filter((id) => id !== undefined);
  if (a === undefined) return [listOf(k)];
  return b === undefined ? [voicesOf(k, a)] : comparison(k, a, b).filter(({ rows }) => rows.length > 0);
}

import { createHash } from "node:crypto";
import type { TextFile } from "../../src/formats/yamlFile.ts";

/** A source of a small sound dataset, with letters of one, two and four bytes. */
export const lakeSource = [
  "The two shores of the lake 🏞️ met on Monday.",
  "Article 1. Boats of both shores may cross the lake.",
  "1.a The northern shore keeps the ferry “Łódka” running.",
  "1.b The southern shore pays 40 coins a year.",
  "A guard 💂 of the southern shore says that it pays nothing, and that the ferry sank.",
  "The northern shore says that the ferry runs.",
  "",
].join("\n");

const points = [...lakeSource];
const digest = (data: string): string => createHash("sha256").update(data).digest("hex");

/** A pointer to words of the source, as flow YAML. */
const point = (words: string): string => {
  const before = lakeSource.slice(0, lakeSource.indexOf(words));
  const start = Array.from(before).length;
  return `{ start: ${start}, end: ${start + [...words].length}, digest: "${digest(words).slice(0, 16)}" }`;
};

const account = (words: string, more = "stance: asserts"): string =>
  `{ source: lake, ${more}, evidence: [${point(words)}] }`;

const colour = 'colour: { light: "#112233", dark: "#AABBCC" }';

/** The YAML files of the dataset, by name. */
export const lakeFiles: Readonly<Record<string, string>> = {
  "dataset.yaml": `dataset:
  id: lake
  title: Lake treaty
  short: Lake
  headline: Two shores, one lake
  summary: A made-up treaty for tests.
  cutOff: "2001-05"
  openings:
    - { title: Who is bound?, note: Article 1, question: { ask: actors, clause: article-1 } }
sources:
  - id: lake
    tag: L1
    file: lake.txt
    title: Lake report
    summary: A report.
    sha256: ${digest(lakeSource)}
    length: ${points.length}
    published: "2001-05-07"
`,
  "vocabulary.yaml": `vocabulary:
  themes:
    - { id: water, label: Water }
  entityTypes:
    - { id: clause, label: Article, plural: Articles, kind: clause, shape: circle, pictogram: hash, ${colour} }
    - { id: shore, label: Shore, plural: Shores, kind: party, shape: circle, pictogram: flag, ${colour} }
    - { id: guard, label: Guard, plural: Guards, kind: person, shape: circle, pictogram: user, ${colour} }
    - { id: text, label: Text, plural: Texts, kind: thing, shape: square, pictogram: scroll, ${colour} }
  relationGroups:
    - { id: roles, label: Roles }
  relationTypes:
    - { id: binds, label: binds, inverse: is bound by, domain: [clause], range: [shore], group: roles, role: bearer }
    - { id: serves, label: serves, inverse: is served by, domain: [guard], range: [shore], group: roles }
    - { id: says, label: says, inverse: is said by, domain: [clause], group: roles }
`,
  "entities.yaml": `entities:
  - { id: treaty, type: text, label: Lake treaty, summary: The treaty. }
  - id: article-1
    type: clause
    label: Crossing
    summary: Boats cross.
    partOf: treaty
    number: "1"
    theme: water
  - id: article-1.a
    type: clause
    label: Ferry
    summary: The north keeps a ferry.
    partOf: article-1
    number: "1.a"
    modality: obligation
  - id: article-1.b
    type: clause
    label: Fee
    summary: The south pays.
    partOf: article-1
    number: "1.b"
    modality: obligation
    unsaid: [{ what: deadline, note: No day of the year is named. }]
  - { id: north, type: shore, label: Northern shore, aliases: [North], summary: A shore. }
  - { id: south, type: shore, label: Southern shore, summary: A shore. }
  - { id: a-guard, type: guard, label: A guard, summary: A guard of the southern shore., unnamed: true }
`,
  "statements.yaml": `statements:
  - id: ferry-binds-north
    subject: article-1.a
    relation: binds
    object: north
    accounts:
      - ${account("The northern shore keeps the ferry “Łódka” running.")}
  - id: fee-binds-south
    subject: article-1.b
    relation: binds
    object: south
    quantity: { amount: 40, unit: coins a year, role: sum }
    accounts:
      - ${account("1.b The southern shore pays 40 coins a year.")}
      - ${account("A guard 💂 of the southern shore says that it pays nothing", "stance: denies, by: a-guard, said: 2001-05-07")}
  - id: ferry-sank
    subject: article-1.a
    relation: says
    value: The ferry sank.
    time: "2001~"
    accounts:
      - ${account("the ferry sank", "stance: asserts, by: a-guard")}
disputes:
  - id: who-pays
    question: Does the south pay?
    about: [south]
    positions:
      - { label: It pays, statements: [fee-binds-south], stance: asserts }
      - { label: It does not, statements: [fee-binds-south], stance: denies }
conditions:
  - id: boats-cross
    clause: article-1
    trigger: Boats cross the lake.
    consequences: [{ effect: activates, on: article-1.a }]
    accounts: [${account("Boats of both shores may cross the lake.")}]
`,
  "stories.yaml": `stories:
  - { id: first-look, title: A first look, scenes: [{ id: ring, title: The ring, text: All clauses on a ring., view: v1, evidence: [ferry-binds-north] }] }
`,
};

/** The files as a folder gives them, after edits: file name, text that stands there, text instead. */
export const lakeFolder = (...edits: [file: string, from: string, to: string][]): TextFile[] => {
  const files = { ...lakeFiles };
  for (const [file, from, to] of edits) {
    const text = files[file] ?? "";
    if (from !== "" && !text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
    files[file] = from === "" ? to : text.replace(from, () => to);
  }
  return Object.entries(files).map(([path, text]) => ({ path, text }));
};

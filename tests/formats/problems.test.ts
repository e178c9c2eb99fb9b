import { describe, expect, test, vi } from "vitest";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { writeProblem } from "../../src/model/problem.ts";
import { lakeFiles, lakeFolder } from "../support/lakeTreaty.ts";

vi.setConfig({ testTimeout: 60_000 });

type Edit = [file: string, from: string, to: string];

const problemsOf = (...edits: Edit[]): string[] => parseYamlFolder(lakeFolder(...edits)).problems.map(writeProblem);

/** The first text of a form in the statements. */
const first = (form: RegExp): string => form.exec(lakeFiles["statements.yaml"]!)![0];

/** What is done to the sound folder, and every problem that must come of it. */
type Case = [name: string, edits: Edit[], problems: string[]];

const shape: Case[] = [
  ["an unknown key", [["entities.yaml", "    label: Crossing", "    lable: Crossing"]], ["entities.yaml:5:5  unknown key `lable`  (did you mean `label`?)"]],
  ["an unknown key at the top", [["stories.yaml", "stories:", "storys:"]], ["stories.yaml:1:1  unknown key `storys`  (did you mean `stories`?)"]],
  ["a key that is derived", [["statements.yaml", "    object: north", "    object: north\n    standing: disputed"]], ["statements.yaml:6:5  unknown key `standing`  (leave it out: it is derived from the accounts)"]],
  ["words in the place of a pointer", [["statements.yaml", first(/\{ start: \d+/), '{ cite: "words", start: 1']], ["statements.yaml:7:55  unknown key `cite`  (the pointer { start, end, digest } that `parley cite` prints for these words)"]],
  ["a missing key", [["entities.yaml", "    label: Crossing\n", ""]], ["entities.yaml:3:5  `label` is missing  (a text)"]],
  ["a number for a text", [["entities.yaml", 'number: "1"', "number: 1"]], ['entities.yaml:8:13  `number` is the number 1  (a text; quotes make it one: "1")']],
  ["a text for a number", [["statements.yaml", "amount: 40", "amount: forty"]], ['statements.yaml:12:25  `amount` is the text "forty"  (a number)']],
  ["a word that is not in the list", [["entities.yaml", "modality: obligation", "modality: obligaton"]], ['entities.yaml:16:15  `modality` can\'t be the text "obligaton"  (did you mean `obligation`?)']],
  ["a comma that ends a text", [["entities.yaml", "A guard of the southern shore.", "A guard, of the southern shore."]], ["entities.yaml:27:67  unknown key `of the southern shore.`  (quotes around the text before: in { } a comma ends it)"]],
  ["an empty text", [["entities.yaml", "label: Crossing", 'label: ""']], ["entities.yaml:5:12  `label` is empty  (a text)"]],
  ["a preset that shows nothing", [["stories.yaml", "stories:", "presets: [{ id: all, label: All, types: [] }]\nstories:"]], ["stories.yaml:1:41  shows nothing  (at least one id, or no such key to show all)"]],
  ["a preset of unknown types and groups", [["stories.yaml", "stories:", "presets: [{ id: all, label: All, types: [clase], groups: [role] }]\nstories:"]], [expect.stringContaining('there is no entity type "clase"') as string, expect.stringContaining('there is no relation group "role"') as string]],
  ["a mapping for a list", [["stories.yaml", "  - { id", "  a: { id"]], ["stories.yaml:2:3  `stories` is no list  (a list whose items start with `- `)"]],
  ["a text for a row", [["stories.yaml", "  - { id", "  - hello\n  - { id"]], ['stories.yaml:2:5  this is the text "hello"  (a mapping)']],
  ["a file that is a list", [["stories.yaml", "", "- a\n- b\n"]], ["stories.yaml:1:1  this file is no mapping  (a mapping with any of dataset, vocabulary, sources, entities, statements, disputes, conditions, stories, presets, setAside)"]],
  ["a question of an unknown kind", [["dataset.yaml", "ask: actors", "ask: actor"]], ['dataset.yaml:9:65  `ask` can\'t be the text "actor"  (did you mean `actors`?)']],
  ["a second `dataset`", [["stories.yaml", "stories:", "dataset: { id: x }\nstories:"]], ["stories.yaml:1:10  `dataset` stands twice  (one `dataset` in all files of a folder)"]],
]; // prettier-ignore

const syntax: Case[] = [
  ["a key that stands twice", [["entities.yaml", "    label: Crossing", "    label: Crossing\n    label: Again"]], ["entities.yaml:6:5  the key `label` stands twice in one mapping  (one of the two)"]],
  ["a tab as indentation", [["entities.yaml", "    label: Crossing", "\tlabel: Crossing"]], ["entities.yaml:5:1  a tab stands where the line is indented  (spaces)"]],
  ["a colon inside a text", [["entities.yaml", "summary: Boats cross.", "summary: Boats cross: all."]], ['entities.yaml:6:14  a second `key: value` stands on one line  (quotes around a text that holds ": ")']],
  ["an open quote", [["entities.yaml", "summary: Boats cross.", 'summary: "Boats cross.']], ["entities.yaml:6:27  a quote, bracket or brace is not closed  (its closing character before this place)"]],
  ["two documents", [["stories.yaml", "", "stories: []\n---\nstories: []\n"]], ["stories.yaml:2:1  a second document starts here  (one document a file, without `---` between)"]],
  ["an alias of nothing", [["entities.yaml", "theme: water", "theme: *water"]], ["entities.yaml:9:12  nothing is called `&water`  (quotes around a text that starts with `*`)"]],
  ["an alias inside itself", [["stories.yaml", "", "stories: &a [*a]\n"]], ["stories.yaml:1:14  `*a` stands for something that holds itself  (the value in full)"]],
  ["a bomb of aliases", [["stories.yaml", "", ["a", "b", "c", "d"].map((name, at, all) => `${name}: &${name} [${Array.from({ length: 10 }, () => (at === 0 ? "x" : `*${all[at - 1]}`)).join(", ")}]`).join("\n")]], ["stories.yaml:1:1  the aliases (`*name`) of this file unfold into too much  (the values in full)"]],
  ["brackets without end", [["stories.yaml", "", `stories: ${"[".repeat(100_000)}`]], [expect.stringMatching(/^stories\.yaml:1:\d+ {2}this file is nested too deeply {2}\(a mapping with lists of rows\)$/) as string]],
]; // prettier-ignore

const ids: Case[] = [
  ["an id twice in a list", [["entities.yaml", "  - { id: south,", "  - { id: north, type: shore, label: N, summary: N. }\n  - { id: south,"]], ['entities.yaml:26:11  the id "north" stands twice  (another id; this one is already taken among the entities)']],
  ["an id twice in two lists", [["statements.yaml", "id: boats-cross", "id: north"]], ['statements.yaml:31:9  the id "north" stands twice  (another id; this one is already taken among the entities)']],
  ["an id of the wrong form", [["stories.yaml", "id: first-look", "id: First look"]], ['stories.yaml:2:11  "First look" is no id  (lower-case letters a to z, digits, `-` and `.`, with a letter or digit at both ends)']],
  ["the id that breaks graphs", [["stories.yaml", "stories:", "entities: [{ id: constructor, type: text, label: C, summary: C. }]\nstories:"]], ['stories.yaml:1:18  the id "constructor" is a word of the programming language  (a longer id, such as `the-constructor`)']],
  ["an object that is not there", [["statements.yaml", "object: north", "object: nort"]], ['statements.yaml:5:13  there is no entity "nort"  (did you mean `north`?)']],
  ["a relation type that is not there", [["statements.yaml", "relation: binds", "relation: bindz"]], ['statements.yaml:4:15  there is no relation type "bindz"  (did you mean `binds`?)']],
  ["a source that is not there", [["statements.yaml", "source: lake", "source: sea"]], ['statements.yaml:7:19  there is no source "sea"  (only lake)']],
  ["a speaker who is not there", [["statements.yaml", "by: a-guard", "by: the-guard"]], ['statements.yaml:15:45  there is no entity "the-guard"  (did you mean `a-guard`?)']],
  ["an entity type that is not there", [["entities.yaml", "type: guard", "type: gard"]], ['entities.yaml:27:26  there is no entity type "gard"  (did you mean `guard`?)']],
  ["a theme that is not there", [["entities.yaml", "theme: water", "theme: wind"]], ['entities.yaml:9:12  there is no theme "wind"  (only water)']],
  ["a whole that is not there", [["entities.yaml", "partOf: treaty", "partOf: treety"]], ['entities.yaml:7:13  there is no entity "treety"  (did you mean `treaty`?)']],
  ["a statement of a dispute that is not there", [["statements.yaml", "statements: [fee-binds-south], stance: d", "statements: [fee-binds-north], stance: d"]], ['statements.yaml:29:44  there is no statement "fee-binds-north"  (did you mean `fee-binds-south`?)']],
  ["a consequence on nothing", [["statements.yaml", "on: article-1.a", "on: article-1.c"]], ['statements.yaml:34:45  there is no entity "article-1.c"  (did you mean `article-1.b`?)']],
  ["a question about nothing", [["dataset.yaml", "clause: article-1 }", "clause: artcle-1 }"]], ['dataset.yaml:9:81  there is no entity "artcle-1"  (did you mean `article-1`?)']],
  ["a question about a way to nothing", [["dataset.yaml", "ask: actors, clause: article-1", "ask: paths, from: article-1, to: nort"]], ['dataset.yaml:9:93  there is no entity "nort"  (did you mean `north`?)']],
  ["a ledger of nobody", [["dataset.yaml", "ask: actors, clause: article-1", "ask: ledger, actor: nort"]], ['dataset.yaml:9:80  there is no entity "nort"  (did you mean `north`?)']],
  ["a trigger that is not there", [["dataset.yaml", "ask: actors, clause: article-1", "ask: whatif, triggers: [rain]"]], ['dataset.yaml:9:84  there is no condition "rain"  (only boats-cross)']],
  ["a comparison with no source", [["dataset.yaml", "ask: actors, clause: article-1", "ask: compare, a: lake, b: sea"]], ['dataset.yaml:9:86  there is no source "sea"  (only lake)']],
  ["a timeline within no time", [["dataset.yaml", "ask: actors, clause: article-1", "ask: timeline, within: soon"]], ['dataset.yaml:9:83  "soon" is not a date  (a date such as 2025-11-20, 2025-11, 2014~, 202X or 2022-02-24/..)']],
  ["a question about what links one with itself", [["dataset.yaml", "ask: actors, clause: article-1", "ask: among, entities: [north, north]"]], ["dataset.yaml:9:82  asks what links fewer than two  (two ids or more)"]],
]; // prettier-ignore

const vocabulary: Case[] = [
  ["a group that is not there", [["vocabulary.yaml", "group: roles, role", "group: rolls, role"]], ['vocabulary.yaml:12:97  there is no relation group "rolls"  (did you mean `roles`?)']],
  ["a pictogram that is not there", [["vocabulary.yaml", "pictogram: flag", "pictogram: flagg"]], ['vocabulary.yaml:6:89  there is no pictogram "flagg"  (did you mean `flag`?)']],
  ["a range of nothing, without aftershocks", [["vocabulary.yaml", "range: [shore], group: roles, role", "range: [shor], group: roles, role"]], ['vocabulary.yaml:12:82  there is no entity type "shor"  (did you mean `shore`?)']],
  ["a colour that is none", [["vocabulary.yaml", "#112233", "red"]], ['vocabulary.yaml:5:118  "red" is no colour  (six hex digits after a hash, such as "#1F5FA8")']],
  ["a role that a person would give", [["vocabulary.yaml", "domain: [clause], range", "domain: [clause, guard], range"]], ['vocabulary.yaml:12:73  "guard" is no clause, and only a clause gives the role bearer  (a domain of clause types, or no `role`)']],
]; // prettier-ignore

const statements: Case[] = [
  ["a subject outside the domain", [["statements.yaml", "subject: article-1.b", "subject: south"]], ['statements.yaml:9:14  "south" is of type shore, which can\'t be subject of `binds`  (subject of type clause)']],
  ["an object outside the range", [["statements.yaml", "object: north", "object: a-guard"]], ['statements.yaml:5:13  "a-guard" is of type guard, which can\'t be object of `binds`  (object of type shore)']],
  ["neither object nor value", [["statements.yaml", "    object: north\n", ""]], ['statements.yaml:2:5  the statement "ferry-binds-north" has no object  (`object`, the id of an entity of type shore)']],
  ["a value for an object", [["statements.yaml", "object: north", "value: north"]], ["statements.yaml:5:12  `binds` takes no value  (`object`, the id of an entity of type shore)"]],
  ["an object beside a value", [["statements.yaml", "value: The ferry sank.", "value: The ferry sank.\n    object: south"]], ["statements.yaml:20:13  `says` takes no object  (only `value`, a literal text)"]],
  ["a day that is not in the calendar", [["statements.yaml", 'time: "2001~"', "time: 2001-02-30"]], ['statements.yaml:20:11  there is no day 30 in "2001-02-30"  (a date such as 2025-11-20, 2025-11, 2014~, 202X or 2022-02-24/..)']],
  ["words said after the cut-off", [["statements.yaml", "said: 2001-05-07", "said: 2001-06-01"]], ["statements.yaml:15:60  2001-06-01 is later than the cut-off date 2001-05  (nothing later than `cutOff` is in a dataset)"]],
  ["a passage past the end", [["statements.yaml", first(/end: \d+/), "end: 9999"]], ["statements.yaml:7:72  the passage ends at 9999, past the end of the source  (at most 327)"]],
  ["a passage that ends before it starts", [["statements.yaml", first(/start: \d+/), "start: 9999"]], ["statements.yaml:7:73  the passage ends at 152, before it starts at 9999  (`end` is exclusive and above `start`)"]],
  ["a digest of the wrong form", [["statements.yaml", first(/digest: "[^"]+"/), 'digest: "xyz"']], ['statements.yaml:7:85  "xyz" is no digest  (the first 16 hex digits of the passage\'s SHA-256, as `parley cite` prints them)']],
  ["an account without evidence", [["statements.yaml", first(/evidence: \[[^\]]+\]/), "evidence: []"]], ["statements.yaml:7:52  this account has no evidence  (at least one { start, end, digest })"]],
  ["a statement without account", [["statements.yaml", first(/accounts:\n[^\n]*\n/), "accounts: []\n"]], ['statements.yaml:6:15  the statement "ferry-binds-north" has no account  (at least one, with source, stance and evidence)']],
  ["a dispute of one position", [["statements.yaml", "      - { label: It does not, statements: [fee-binds-south], stance: denies }\n", ""]], ['statements.yaml:28:7  the dispute "who-pays" has fewer than two positions  (at least two, held by different accounts)']],
  ["a position that nobody holds", [["statements.yaml", "stance: denies }\n", "stance: doubts }\n"]], ['statements.yaml:29:44  nobody doubts "fee-binds-south"  (a statement with an account whose stance is doubts)']],
  ["two positions that are one", [["statements.yaml", "      - { label: It does not, statements: [fee-binds-south], stance: denies }\n", "      - { label: It does, statements: [fee-binds-south], stance: asserts }\n"]], ['statements.yaml:29:9  the positions "It pays" and "It does" are held by the same accounts  (another stance, or other statements)']],
  ["a condition in no clause", [["statements.yaml", "clause: article-1\n", "clause: north\n"]], ['statements.yaml:32:13  "north" is no clause  (the id of the clause that has the trigger)']],
]; // prettier-ignore

const clauses: Case[] = [
  ["a part of itself", [["entities.yaml", "type: text, label", "type: text, partOf: treaty, label"]], ['entities.yaml:2:39  "treaty" is a part of itself  (parts without a circle)']],
  ["a part of what is no clause", [["entities.yaml", "partOf: article-1\n", "partOf: treaty\n"]], ['entities.yaml:14:13  "treaty" is no clause, and part 1.a belongs to one  (the id of the clause)']],
  ["a clause in a party", [["entities.yaml", "partOf: treaty", "partOf: north"]], ['entities.yaml:7:13  a clause is no part of "north"  (the id of a clause, or of the agreement it stands in)']],
  ["a clause without number", [["entities.yaml", '    number: "1"\n', ""]], ['entities.yaml:3:5  the clause "article-1" has no number  (for example `number: "10.b"`)']],
  ["a part without modality", [["entities.yaml", "    modality: obligation\n", ""]], ['entities.yaml:10:5  the clause part "article-1.a" has no modality  (what it does: `modality: obligation`, ...)']],
  ["a part that gives no role", [["statements.yaml", "relation: binds\n    object: north", "relation: says\n    value: A ferry."]], ['entities.yaml:10:5  the clause part "article-1.a" gives nobody a role and leaves nothing unsaid  (a statement that gives a role, such as `binds`, or an `unsaid` item such as { what: bearer, note: ... })']],
  ["a whole clause without modality", [["entities.yaml", "  - { id: north", '  - { id: article-2, type: clause, label: Fish, summary: Fish., number: "2", unsaid: [{ what: bearer, note: Nobody. }] }\n  - { id: north']], ['entities.yaml:25:5  the clause "article-2" has no modality  (what it does: `modality: obligation`, ...)']],
  ["a whole clause that gives no role", [["entities.yaml", "  - { id: north", '  - { id: article-2, type: clause, label: Fish, summary: Fish., number: "2", modality: right }\n  - { id: north']], ['entities.yaml:25:5  the clause "article-2" gives nobody a role and leaves nothing unsaid  (a statement that gives a role, such as `binds`, or an `unsaid` item such as { what: bearer, note: ... })']],
  ["a modality of no clause", [["entities.yaml", "type: shore, label: N", "type: shore, modality: right, label: N"]], ['entities.yaml:25:41  "north" is no clause and has no modality  (no `modality`)']],
]; // prettier-ignore

const sources: Case[] = [
  ["a SHA-256 of the wrong form", [["dataset.yaml", "sha256: ", "sha256: 0"]], ["dataset.yaml:16:13  this is no SHA-256  (64 lower-case hex digits, as `sha256sum FILE` prints them)"]],
  ["a source that relays itself", [["dataset.yaml", "    tag: L1", "    tag: L1\n    relays: [lake]"]], ['dataset.yaml:13:13  "lake" relays itself  (a source relays earlier ones only)']],
  ["a cut-off that is no date", [["dataset.yaml", 'cutOff: "2001-05"', "cutOff: soon"]], ['dataset.yaml:7:11  "soon" is not a date  (a date such as 2025-11-20, 2025-11, 2014~, 202X or 2022-02-24/..)']],
]; // prettier-ignore

const aside = (start: number, end: number, more = ""): Edit => [
  "aside.yaml",
  "",
  `setAside:\n  - { source: lake, evidence: { start: ${start}, end: ${end}, digest: 0123456789abcdef }, reason: A heading.${more} }\n`,
];

const setAside: Case[] = [
  ["a passage that is cited", [aside(46, 60)], ['aside.yaml:2:31  this passage is set aside, but "boats-cross" points into it  (a passage is cited or set aside; set aside only what nothing points to)']],
  ["a passage without a reason", [[aside(0, 9)[0], "", aside(0, 9)[2].replace("A heading.", '""')]], ["aside.yaml:2:87  `reason` is empty  (a text)"]],
  ["a passage past the end", [aside(320, 999)], ["aside.yaml:2:50  the passage ends at 999, past the end of the source  (at most 327)"]],
  ["a passage of no source", [[aside(0, 9)[0], "", aside(0, 9)[2].replace("lake", "sea")]], ['aside.yaml:2:15  there is no source "sea"  (only lake)']],
  ["a passage that is set aside twice", [[aside(0, 9)[0], "", `${aside(0, 9)[2]}${aside(5, 12)[2].slice(10)}`]], ["aside.yaml:3:31  this passage, or a part of it, is set aside twice  (one row a passage)"]],
]; // prettier-ignore

describe("a sound folder", () => {
  test("has no problems", () => expect(problemsOf()).toEqual([]));
});

describe.each([
  ["shape", shape],
  ["syntax", syntax],
  ["ids", ids],
  ["vocabulary", vocabulary],
  ["statements", statements],
  ["clauses", clauses],
  ["sources", sources],
  ["what is set aside", setAside],
])("of %s", (_, cases) => {
  test.each(cases)("%s is one problem, told with its place", (_, edits, problems) =>
    expect(problemsOf(...edits)).toEqual(problems),
  );
});

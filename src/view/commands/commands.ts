import { isClause, type Knowledge } from "../../model/knowledge.ts";
import { listNames } from "../sayAnswer.ts";
import { offer, type Command } from "./command.ts";
import { hasLedger } from "./hasLedger.ts";
import { readDisputes } from "./readDisputes.ts";
import { readMeasure } from "./readMeasure.ts";
import { readNames, type NamesWanted } from "./readNames.ts";
import { readNeighbours } from "./readNeighbours.ts";
import { readCompared, readSource, readText } from "./readSources.ts";
import { readTime } from "./readTime.ts";
import { readWanted } from "./readWanted.ts";
import { readWhatIf } from "./readWhatIf.ts";

const notClause = (k: Knowledge, id: string): boolean => !isClause(k, id);

/** What the commands take that take names; some can be begun with a name. */
export const namesWanted = {
  path: {
    least: 2,
    most: 2,
    apart: true,
    question: ([from = "", to = ""]) => ({ ask: "paths", from, to }),
    begin: {
      word: "path",
      name: (k, ids) => (ids.length === 0 ? "Connect ..." : `Connect ${listNames(k, ids)} to ...`),
    },
  },
  among: {
    least: 2,
    most: 12,
    question: (ids) => ({ ask: "among", entities: [...ids] }),
    begin: {
      word: "among",
      name: (k, ids) => (ids.length === 0 ? "What links ..." : `What links ${listNames(k, ids)} and ...`),
    },
  },
  actors: { least: 1, most: 1, fits: isClause, question: ([clause = ""]) => ({ ask: "actors", clause }) },
  clauses: { least: 1, most: 1, fits: notClause, question: ([actor = ""]) => ({ ask: "clauses", actor }) },
  ledger: {
    least: 1,
    most: 2,
    fits: hasLedger,
    question: ([actor = "", beside]) => ({ ask: "ledger", actor, ...(beside !== undefined && { beside }) }),
  },
  open: { least: 1, most: 1, question: ([entity = ""]) => ({ ask: "entity", entity }) },
} satisfies Record<string, NamesWanted>;

/** Every command, in the order in which they are explained; a further one is a further row. */
export const commands: readonly Command[] = [
  {
    ask: "paths",
    words: ["path", "paths", "connect", "connected", "route"],
    example: "A to B",
    tells: "How two are connected",
    group: "Connections",
    read: readNames("paths", namesWanted.path),
  },
  {
    ask: "among",
    words: ["among", "links", "link", "share", "shared"],
    example: "A, B, C",
    tells: "What links several, what they share",
    group: "Connections",
    read: readNames("among", namesWanted.among),
  },
  {
    ask: "neighbours",
    words: ["neighbours", "neighbors", "near"],
    example: "A",
    tells: "What one is tied to, by which relations",
    group: "Connections",
    read: readNeighbours,
  },
  {
    ask: "actors",
    words: ["actors", "actor"],
    example: "10",
    tells: "Who has a part in a clause, and who stands behind them",
    group: "Clauses",
    lacks: "has no actors, being no clause",
    read: readNames("actors", namesWanted.actors),
  },
  {
    ask: "clauses",
    words: ["clauses", "articles"],
    example: "A",
    tells: "In which clauses one has a role",
    group: "Clauses",
    lacks: "is a clause itself",
    read: readNames("clauses", namesWanted.clauses),
  },
  {
    ask: "ledger",
    words: ["ledger", "ledgers"],
    example: "A and B",
    tells: "What one gives and gets, two side by side",
    group: "Clauses",
    lacks: "has no role of an actor in any clause",
    read: readNames("ledger", namesWanted.ledger),
  },
  {
    ask: "clauses-where",
    words: ["binds", "bind", "not", "benefits", "benefit", "cost", "nobody", "noone"],
    example: "A not B",
    tells: "Clauses by whom they bind; also benefits A cost B, nobody named",
    group: "Clauses",
    read: readWanted,
  },
  {
    ask: "matrix",
    words: ["matrix"],
    example: "",
    tells: "Who stands where in each clause",
    group: "Clauses",
    bare: true,
    read: ({ rest }) => {
      const words = rest.filter((word) => !/^by$/i.test(word)).join(" ").toLowerCase(); // prettier-ignore
      const rows = (["bound", "name", "similarity"] as const).find((one) => one === words);
      return words === "" ? [offer({ ask: "matrix" })] : rows ? [offer({ ask: "matrix", rows })] : [];
    },
  },
  {
    ask: "disputes",
    words: ["disputes", "dispute", "disputed"],
    example: "army",
    tells: "What is told differently, at all or about something",
    group: "Accounts",
    bare: true,
    lacks: "stands in no dispute",
    read: readDisputes,
  },
  {
    ask: "source",
    words: ["source", "sources", "told"],
    example: "S1",
    tells: "What one source tells, and from whom it has it",
    group: "Accounts",
    read: readSource,
  },
  {
    ask: "compare",
    words: ["compare", "versus", "vs"],
    example: "S1, S2",
    tells: "Where two sources agree, differ or say nothing",
    group: "Accounts",
    read: readCompared,
  },
  {
    ask: "text",
    words: ["text", "texts"],
    example: "",
    tells: "A text against what reports say of it",
    group: "Accounts",
    bare: true,
    lacks: "is quoted by no source",
    read: readText,
  },
  {
    ask: "whatif",
    words: ["what if", "whatif", "if"],
    example: "10.b",
    tells: "What follows from what, step by step",
    group: "Consequences, time, structure",
    read: readWhatIf,
  },
  {
    ask: "timeline",
    words: ["timeline", "when", "chronology"],
    example: "2025-11",
    tells: "What happened and was said when",
    group: "Consequences, time, structure",
    bare: true,
    read: readTime,
  },
  {
    ask: "timeline",
    words: ["known"],
    example: "2025-11-20",
    tells: "What had been said by a day",
    group: "Consequences, time, structure",
    read: readTime,
  },
  {
    ask: "measure",
    words: ["measure", "measures", "structure", "metrics"],
    example: "bridges",
    tells: "What holds the graph together, who is tied to most, which groups there are",
    group: "Consequences, time, structure",
    read: readMeasure,
  },
  {
    ask: "entity",
    words: ["open", "show"],
    example: "A",
    tells: "All that is stated of one",
    read: readNames("entity", namesWanted.open),
  },
];

import type { Dataset, Entity, EntityType, RelationType, Statement } from "../../src/model/dataset.ts";

/** What a made-up dataset should hold; the same wishes give the same dataset. */
export interface DatasetWishes {
  seed?: number;
  clauses?: number;
  /** Parts shared out over the clauses. */
  parts?: number;
  parties?: number;
  people?: number;
  things?: number;
  /** Relations besides the roles in clauses. */
  relations?: number;
  /** Runs of neighbouring clauses under one heading. */
  themes?: number;
}

const colour = { light: "#2B2F36", dark: "#E8E6E1" };

const entityTypes: EntityType[] = [
  { id: "clause", label: "Clause", plural: "Clauses", kind: "clause", colour, pictogram: "hash", shape: "circle" },
  { id: "state", label: "State", plural: "States", kind: "party", colour, pictogram: "landmark", shape: "circle" },
  { id: "person", label: "Person", plural: "People", kind: "person", colour, pictogram: "user", shape: "circle" },
  { id: "place", label: "Place", plural: "Places", kind: "thing", colour, pictogram: "map-pin", shape: "hexagon" },
  { id: "event", label: "Event", plural: "Events", kind: "thing", colour, pictogram: "calendar", shape: "diamond" },
];

const all = entityTypes.map(({ id }) => id);
const relationTypes: RelationType[] = [
  {
    id: "binds",
    label: "binds",
    inverse: "is bound by",
    domain: ["clause"],
    range: all,
    group: "roles",
    role: "bearer",
  },
  {
    id: "benefits",
    label: "benefits",
    inverse: "benefits from",
    domain: ["clause"],
    range: all,
    group: "roles",
    role: "beneficiary",
  },
  {
    id: "concerns",
    label: "concerns",
    inverse: "is a matter of",
    domain: ["clause"],
    range: all,
    group: "roles",
    role: "concerns",
  },
  {
    id: "speaks-for",
    label: "speaks for",
    inverse: "is spoken for by",
    domain: all,
    range: all,
    group: "ties",
    tie: "speaking",
  },
  { id: "met", label: "met", inverse: "met", symmetric: true, domain: all, range: all, group: "ties" },
];

/** A repeatable sequence of numbers from 0 up to 1 (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = [
  "ar",
  "bel",
  "cor",
  "dun",
  "el",
  "far",
  "gos",
  "hal",
  "im",
  "jor",
  "kas",
  "lo",
  "mer",
  "nov",
  "or",
  "pel",
];

function nameOf(next: () => number): string {
  const word = () => {
    const letters = Array.from({ length: 2 + Math.floor(next() * 3) }, () => syllables[Math.floor(next() * 16)]).join(
      "",
    );
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return next() < 0.3 ? `${word()} ${word()}` : word();
}

function clausesOf(wishes: Required<DatasetWishes>): Entity[] {
  const clauses = Array.from({ length: wishes.clauses }, (_, i): Entity => {
    const theme = wishes.themes > 0 ? `theme-${Math.floor((i * wishes.themes) / wishes.clauses)}` : undefined;
    return {
      id: `c${i + 1}`,
      type: "clause",
      label: `Clause ${i + 1}`,
      number: `${i + 1}`,
      aliases: [],
      summary: "",
      theme,
    };
  });
  const parts = Array.from({ length: wishes.clauses > 0 ? wishes.parts : 0 }, (_, i): Entity => {
    const parent = (i * 7) % wishes.clauses;
    const number = `${parent + 1}.${i + 1}`;
    return {
      id: `c${number}`,
      type: "clause",
      label: `Part ${number}`,
      number,
      aliases: [],
      summary: "",
      partOf: `c${parent + 1}`,
    };
  });
  return [...clauses, ...parts];
}

function othersOf(wishes: Required<DatasetWishes>, next: () => number): Entity[] {
  const make = (type: string, prefix: string, count: number) =>
    Array.from({ length: count }, (_, i): Entity => ({
      id: `${prefix}${i + 1}`,
      type,
      label: nameOf(next),
      aliases: [],
      summary: "",
    }));
  const things = Math.ceil(wishes.things / 2);
  return [
    ...make("state", "party-", wishes.parties),
    ...make("person", "person-", wishes.people),
    ...make("place", "place-", things),
    ...make("event", "event-", wishes.things - things),
  ];
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

function statementsOf(entities: readonly Entity[], relations: number, next: () => number): Statement[] {
  const statements: Statement[] = [];
  const of = (...types: string[]) => entities.filter(({ type }) => types.includes(type));
  const say = (subject: Entity | undefined, relation: string, object: Entity | undefined) => {
    if (!subject || !object || subject.id === object.id) return;
    const accounts = [{ source: "s1", stance: "asserts" as const, evidence: [] }];
    statements.push({
      id: `st-${statements.length + 1}`,
      subject: subject.id,
      relation,
      object: object.id,
      standing: "undisputed",
      accounts,
    });
  };
  const [parties, places, others] = [of("state"), of("place"), entities.filter(({ type }) => type !== "clause")];
  for (const clause of of("clause")) {
    for (let i = 0; i < 2 + Math.floor(next() * 2); i++)
      say(clause, next() < 0.6 ? "binds" : "benefits", pick(parties, next() ** 7));
    if (next() < 0.6) say(clause, "concerns", pick(places, next() ** 1.5));
  }
  for (let i = 0; i < relations; i++)
    say(pick(others, next()), next() < 0.5 ? "speaks-for" : "met", pick(others, next() ** 2));
  return statements;
}

/** A well-formed dataset of made-up names, as large as wished; a few parties stand in most clauses, as in real agreements. */
export function makeDataset(wishes: DatasetWishes = {}): Dataset {
  const full = {
    seed: 1,
    clauses: 12,
    parts: 6,
    parties: 8,
    people: 8,
    things: 12,
    relations: 40,
    themes: 4,
    ...wishes,
  };
  const next = sequence(full.seed);
  const entities = [...clausesOf(full), ...othersOf(full, next)];
  const themes = Array.from({ length: full.themes }, (_, i) => ({ id: `theme-${i}`, label: `Theme ${i + 1}` }));
  return {
    format: "parley",
    version: 1,
    id: "made-up",
    title: "Made-up agreement",
    short: "Made up",
    headline: "A made-up agreement",
    summary: "Made for tests.",
    cutOff: "2025-01-01",
    openings: [],
    vocabulary: {
      entityTypes,
      relationGroups: [
        { id: "roles", label: "Roles" },
        { id: "ties", label: "Ties" },
      ],
      relationTypes,
      themes,
    },
    sources: [
      { id: "s1", tag: "S1", file: "s1.txt", title: "Source", summary: "", sha256: "0".repeat(64), length: 1000 },
    ],
    entities,
    statements: statementsOf(entities, full.relations, next),
    disputes: [],
    conditions: [],
    stories: [],
    positions: {},
  };
}

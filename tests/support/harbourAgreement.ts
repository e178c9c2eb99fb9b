import type { Account, Dataset, Entity, EntityType, RelationType, Stance, Statement } from "../../src/model/dataset.ts";
import { buildKnowledge, type Knowledge } from "../../src/model/knowledge.ts";
import { standingOf } from "../../src/model/standingOf.ts";

const colour = { light: "#2B2F36", dark: "#E8E6E1" };
const type = (id: string, label: string, plural: string, kind: EntityType["kind"]): EntityType => ({
  id, label, plural, kind, colour, pictogram: "hash", shape: "circle",
}); // prettier-ignore
const all = ["article", "state", "body", "envoy", "water", "text"];
const relation = (id: string, label: string, inverse: string, more: Partial<RelationType>): RelationType => ({
  id, label, inverse, domain: all, range: all, group: "roles", ...more,
}); // prettier-ignore

const relationTypes: RelationType[] = [
  relation("binds", "binds", "is bound by", { role: "bearer" }),
  relation("benefits", "benefits", "benefits from", { role: "beneficiary" }),
  relation("faces", "faces", "stands opposite in", { role: "counterparty" }),
  relation("secured-by", "is secured by", "secures", { role: "guarantor" }),
  relation("watched-by", "is watched by", "watches", { role: "overseer" }),
  relation("covers", "covers", "is covered by", { role: "concerns" }),
  relation("founds", "founds", "is founded by", { role: "establishes" }),
  relation("office", "holds office in", "has as office-holder", { group: "ties", tie: "office" }),
  relation("member", "is a member of", "has as member", { group: "ties", tie: "membership" }),
  relation("speaks", "speaks for", "is spoken for by", { group: "ties", tie: "speaking" }),
  relation("drafted", "drafted", "was drafted by", { group: "words", tie: "drafting" }),
  relation("opposes", "opposes", "is opposed by", { group: "words", tie: "disputing" }),
  relation("reported", "reported on", "was reported on by", { group: "words", tie: "reporting" }),
  relation("met", "met", "met", { group: "words", symmetric: true }),
  relation("says", "says", "is said by", { group: "words", range: undefined }),
];

const entity = (id: string, type: string, label: string, more: Partial<Entity> = {}): Entity => ({
  id, type, label, aliases: [], summary: "", ...more,
}); // prettier-ignore
const article = (number: string, label: string, more: Partial<Entity> = {}) =>
  entity(`article-${number}`, "article", label, {
    number,
    partOf: number.includes(".") ? `article-${number.split(".")[0]}` : "agreement",
    ...more,
  });

const entities: Entity[] = [
  entity("agreement", "text", "Harbour agreement"),
  article("1", "Free passage", { theme: "sea", summary: "Ships of both shores pass freely." }),
  article("1.a", "Passage by day"),
  article("1.b", "Passage by night"),
  article("2", "Number of pilots", { theme: "sea" }),
  article("3", "Lighthouse fund", { theme: "money" }),
  entity("northland", "state", "Northland", { aliases: ["Kingdom of the North"] }),
  entity("southland", "state", "Southland"),
  entity("eastland", "state", "Eastland"),
  entity("league", "body", "League of Ports", { short: "League" }),
  entity("pilots", "body", "Pilots' board"),
  entity("fund", "body", "Lighthouse fund board"),
  entity("gazette", "body", "Harbour gazette"),
  entity("north-envoy", "envoy", "Envoy of Northland"),
  entity("south-envoy", "envoy", "Envoy of Southland"),
  entity("drafter", "envoy", "Drafter of the text"),
  entity("critic", "envoy", "Critic of the text"),
  entity("doubter", "envoy", "Doubter of article 2"),
  entity("bystander", "envoy", "Bystander"),
  entity("strait", "water", "Grey Strait"),
];

const says = (source: string, stance: Stance = "asserts", by?: string): Account => ({
  source,
  stance,
  by,
  evidence: [],
});
const rows: [string, string, string | undefined, Partial<Statement>?][] = [
  ["article-1", "binds", "northland"],
  ["article-1.a", "benefits", "southland"],
  ["article-1.b", "binds", "northland", { manner: "between dusk and dawn" }],
  ["article-1.b", "faces", "southland"],
  ["article-1", "secured-by", "league"],
  ["article-1.a", "watched-by", "pilots"],
  ["article-1", "covers", "strait"],
  ["article-3", "founds", "fund", { quantity: { amount: 100_000_000_000, unit: "USD", role: "sum" } }],
  ["article-2", "covers", "pilots", { quantity: { amount: 600_000, unit: "pilots", role: "cap" } }],
  [
    "article-2",
    "binds",
    "eastland",
    { accounts: [says("s1"), says("s2", "denies", "doubter"), says("s3", "asserts", "critic")] },
  ],
  ["north-envoy", "office", "northland", { manner: "as envoy", time: "2019-05/.." }],
  ["south-envoy", "speaks", "southland"],
  ["eastland", "member", "league"],
  ["northland", "member", "league"],
  ["drafter", "drafted", "agreement", { place: "strait", time: "2020-03-04" }],
  ["critic", "opposes", "article-1.a"],
  ["gazette", "reported", "agreement", { accounts: [says("s3")] }],
  ["bystander", "opposes", "northland"],
  ["bystander", "met", "north-envoy"],
  ["agreement", "says", undefined, { value: "that it was signed at sea." }],
];

/** A small agreement made up for tests: every role, parts, ties to actors and to texts, a denial, a literal. */
export const harbourDataset: Dataset = {
  format: "parley",
  version: 1,
  id: "harbour",
  title: "Harbour agreement",
  short: "Harbour",
  headline: "Three articles",
  summary: "Made up for tests.",
  cutOff: "2025-01-01",
  openings: [],
  vocabulary: {
    entityTypes: [
      type("article", "Article", "Articles", "clause"),
      type("state", "State", "States", "party"),
      type("body", "Body", "Bodies", "party"),
      type("envoy", "Envoy", "Envoys", "person"),
      type("water", "Water", "Waters", "thing"),
      type("text", "Text", "Texts", "thing"),
    ],
    relationGroups: [
      { id: "roles", label: "Roles" },
      { id: "ties", label: "Ties" },
      { id: "words", label: "Words" },
    ],
    relationTypes,
    themes: [
      { id: "sea", label: "Sea" },
      { id: "money", label: "Money" },
    ],
  },
  sources: ["s1", "s2", "s3"].map((id) => ({
    id, tag: id, file: `${id}.txt`, title: id, summary: "", sha256: "0".repeat(64), length: 100,
    ...(id === "s3" && { relays: ["s1"] }),
  })), // prettier-ignore
  entities,
  statements: rows.map(([subject, relation, object, more = {}], at): Statement => {
    const accounts = more.accounts ?? [says("s1")];
    const speakers = { entities: new Map<string, Entity>(), sources: new Map() };
    return { id: `r${at + 1}`, subject, relation, object, ...more, accounts, standing: standingOf(accounts, speakers) };
  }),
  disputes: [
    {
      id: "who-is-bound",
      question: "Is Eastland bound?",
      about: ["article-2"],
      positions: [
        { label: "Bound", statements: ["r10"], stance: "asserts" },
        { label: "Not bound", statements: ["r10"], stance: "denies" },
      ],
    },
  ],
  conditions: [],
  stories: [],
  positions: {},
};

/** The knowledge of the harbour agreement. */
export const harbour: Knowledge = buildKnowledge(harbourDataset);

import { z } from "zod";
import { clauseRoles, effects, kinds, modalities, shapes, stances, standings, ties } from "../model/dataset.ts";
import { measures, rowOrders } from "../model/question.ts";
import type {
  Condition,
  Dataset,
  Dispute,
  Entity,
  EntityType,
  Preset,
  RelationType,
  SetAside,
  Source,
  Statement,
} from "../model/dataset.ts";
import type { Story } from "../model/story.ts";
import { idForm } from "../model/checks/checkIds.ts";
import { digestForm } from "../model/checks/checkAccounts.ts";
import { colourForm } from "../model/checks/checkVocabulary.ts";
import { sha256Form } from "../model/checks/checkSources.ts";
import { pictograms } from "../model/pictograms.ts";

// The page's policy allows no code made out of texts.
z.config({ jitless: true });

// Shapes only. What a value must hold beyond its shape is said once, in `checkDataset`; a pattern here is for editors.
const text = z.string().min(1);
const number = z.number();
const flag = z.boolean();
const patterned = (form: RegExp, description: string) => z.string().meta({ pattern: form.source, description });
const id = patterned(idForm, "Lower-case letters, digits, `-` and `.`.");
const colour = patterned(colourForm, "A colour of six hex digits.");
const time = z.string().meta({ description: "A date in EDTF: 2025-11-20, 2025-11, 2014~, 2022-02-24/.." });
const pointsTo = (what: string) => z.string().meta({ description: `The id of ${what}.` });

const labelled = z.strictObject({ id, label: text });

const entityType = z.strictObject({
  id,
  label: text,
  plural: text,
  kind: z.enum(kinds).meta({
    description: "Clauses sit on the ring, parties may sit inside it, people outside; things are drawn in outline.",
  }),
  colour: z.strictObject({ light: colour, dark: colour }),
  pictogram: z.string().meta({ enum: Object.keys(pictograms) }),
  shape: z.enum(shapes),
  happens: flag.optional().meta({ description: "Entities of this type happen, and so have a place in time." }),
});

const relationType = z.strictObject({
  id,
  label: text.meta({ description: "Reads from subject to object: binds." }),
  inverse: text.meta({ description: "Reads from object to subject: is bound by." }),
  plural: z
    .strictObject({ label: text, inverse: text })
    .optional()
    .meta({ description: "The same two where whoever stands first is plural: bind, are bound by." }),
  domain: z.array(z.string()).meta({ description: "Entity types a subject may have." }),
  range: z
    .array(z.string())
    .optional()
    .meta({ description: "Entity types an object may have; left out where it is a literal value." }),
  group: pointsTo("a relation group"),
  symmetric: flag.optional(),
  role: z.enum(clauseRoles).optional().meta({ description: "The role the object gets in the subject, a clause." }),
  tie: z.enum(ties).optional().meta({ description: "How this leads from an actor, or a text, to a further actor." }),
});

const source = z.strictObject({
  id,
  tag: text.meta({ description: "Two or three characters for chips: S1." }),
  file: text,
  title: text,
  summary: text,
  sha256: patterned(sha256Form, "SHA-256 of the file's bytes."),
  length: number.meta({ description: "Unicode code points of the file's text." }),
  published: time.optional(),
  relays: z.array(pointsTo("a source")).optional().meta({ description: "Sources that this one repeats." }),
});

const entityShape = {
  id,
  type: pointsTo("an entity type"),
  label: text,
  short: text.optional(),
  phrase: text.optional().meta({ description: "The name inside a sentence where that is not the label: the treaty." }),
  plural: flag.optional().meta({ description: "The name takes a verb in the plural." }),
  aliases: z.array(text),
  misspellings: z.array(text).optional().meta({ description: "Spellings that stand in a source and are mistakes." }),
  summary: text.meta({ description: "One or two plain sentences in the dataset's own words." }),
  partOf: pointsTo("an entity").optional(),
  number: text.optional().meta({ description: 'A clause\'s number, in quotes: "10", "10.b".' }),
  theme: pointsTo("a theme").optional(),
  modality: z.enum(modalities).optional(),
  unsaid: z
    .array(z.strictObject({ what: text, note: text }))
    .optional()
    .meta({ description: "What the text leaves open." }),
  proposed: flag.optional().meta({ description: "Would be created by an agreement." }),
  unnamed: flag.optional().meta({ description: "A speaker whom the sources do not name." }),
};
const entity = z.strictObject({ ...entityShape, aliases: entityShape.aliases.default([]) });
const entityWritten = z.strictObject(entityShape);

const evidence = z.strictObject({
  start: number.meta({ description: "Code points from the start of the source." }),
  end: number.meta({ description: "Exclusive." }),
  digest: patterned(digestForm, "First 16 hex digits of the passage's SHA-256."),
});

const account = z.strictObject({
  source: pointsTo("a source"),
  stance: z.enum(stances),
  by: pointsTo("the speaker, left out where the source speaks itself").optional(),
  via: text.optional().meta({ description: "The channel or go-between." }),
  said: time.optional(),
  lost: flag.optional().meta({ description: "The source gives words of another without saying whose." }),
  note: text.optional(),
  evidence: z.array(evidence),
});

const statementShape = {
  id,
  subject: pointsTo("an entity"),
  relation: pointsTo("a relation type"),
  object: pointsTo("an entity").optional(),
  value: text.optional().meta({ description: "A literal, where the relation type has no range." }),
  time: time.optional(),
  place: pointsTo("an entity").optional(),
  quantity: z.strictObject({ amount: number, unit: text, role: text.optional() }).optional(),
  manner: text.optional(),
};
const accounts = z.array(account);
const statement = z.strictObject({ ...statementShape, accounts });
const statementWritten = z.strictObject({ ...statementShape, standing: z.enum(standings), accounts });

const position = z.strictObject({ label: text, statements: z.array(pointsTo("a statement")), stance: z.enum(stances) });
const dispute = z.strictObject({
  id,
  question: text,
  about: z.array(pointsTo("an entity")),
  positions: z.array(position),
});

const consequence = z.strictObject({ effect: z.enum(effects), on: pointsTo("an entity"), note: text.optional() });
const condition = z.strictObject({
  id,
  clause: pointsTo("a clause"),
  trigger: text,
  actor: pointsTo("an entity").optional(),
  consequences: z.array(consequence),
  accounts,
});

const setAside = z.strictObject({
  source: pointsTo("a source"),
  evidence,
  reason: text.meta({ description: "Why this passage is no statement: a photo credit, a section heading." }),
});

const place = z.tuple([number, number]);
const annotation = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), at: pointsTo("an entity"), text, offset: place.optional() }),
  z.strictObject({
    kind: z.literal("arrow"),
    from: pointsTo("an entity"),
    to: pointsTo("an entity"),
    text: text.optional(),
  }),
  z.strictObject({ kind: z.literal("outline"), around: z.array(pointsTo("an entity")), text: text.optional() }),
]);
const shownThing = pointsTo("an entity or a statement");
const scene = z.strictObject({
  id,
  title: text,
  text: text.meta({ description: "Markdown: paragraphs, lists, emphasis." }),
  notes: text.optional().meta({ description: "Markdown for the speaker alone." }),
  view: text.meta({ description: "A view as it stands in a link, without its leading `#`." }),
  evidence: z.array(pointsTo("a statement")).meta({ description: "What the text rests on." }),
  highlight: z.array(shownThing).optional().meta({ description: "Drawn in full while all else fades." }),
  places: z.record(z.string(), place).optional(),
  annotations: z.array(annotation).optional(),
  reveal: z.array(z.array(shownThing)).optional().meta({ description: "Shown only step by step, in this order." }),
  duration: number.optional().meta({ description: "Seconds, where the story goes on by itself." }),
});

/** What a story looks like, in a dataset's files and in a file of its own. */
export const storySchema = z.strictObject({
  id,
  title: text,
  summary: text.optional(),
  dataset: pointsTo("a dataset").optional().meta({ description: "Left out in a dataset's own files." }),
  madeOn: z.strictObject({ digest: text, items: z.record(z.string(), text) }).optional(),
  scenes: z.array(scene),
});

const preset = z.strictObject({
  id,
  label: text,
  note: text.optional().meta({ description: "What this choice is good for, in one sentence." }),
  types: z.array(pointsTo("an entity type")).optional().meta({ description: "What is shown; all where left out." }),
  groups: z.array(pointsTo("a relation group")).optional().meta({ description: "What is shown; all where left out." }),
});

const question = z.discriminatedUnion("ask", [
  z.strictObject({ ask: z.literal("entity"), entity: pointsTo("an entity") }),
  z.strictObject({ ask: z.literal("actors"), clause: pointsTo("a clause") }),
  z.strictObject({ ask: z.literal("dispute"), dispute: pointsTo("a dispute") }),
  z.strictObject({ ask: z.literal("paths"), from: pointsTo("an entity"), to: pointsTo("an entity") }),
  z.strictObject({ ask: z.literal("among"), entities: z.array(pointsTo("an entity")) }),
  z.strictObject({ ask: z.literal("measure"), measure: z.enum(measures) }),
  z.strictObject({ ask: z.literal("clauses"), actor: pointsTo("an entity") }),
  z.strictObject({
    ask: z.literal("clauses-where"),
    binds: pointsTo("an entity").optional(),
    notBinds: pointsTo("an entity").optional(),
    benefits: pointsTo("an entity").optional(),
    atCostOf: pointsTo("an entity").optional(),
    noBearer: flag.optional(),
    within: z.enum(["clause", "part"]).optional(),
  }),
  z.strictObject({ ask: z.literal("matrix"), rows: z.enum(rowOrders).optional() }),
  z.strictObject({
    ask: z.literal("ledger"),
    actor: pointsTo("an entity"),
    beside: pointsTo("an entity").optional(),
  }),
  z.strictObject({ ask: z.literal("compare"), a: pointsTo("a source"), b: pointsTo("a source") }),
  z.strictObject({ ask: z.literal("whatif"), triggers: z.array(pointsTo("a condition")) }),
  z.strictObject({ ask: z.literal("timeline"), within: time.optional(), known: time.optional() }),
  z.strictObject({
    ask: z.literal("neighbours"),
    entity: pointsTo("an entity"),
    relation: pointsTo("a relation type").optional(),
    outward: flag.optional(),
  }),
  z.strictObject({ ask: z.literal("disputes"), about: pointsTo("an entity").optional() }),
  z.strictObject({ ask: z.literal("source"), source: pointsTo("a source") }),
]);
const frontShape = {
  id,
  title: text,
  short: text,
  headline: text,
  summary: text,
  cutOff: time,
  openings: z.array(z.strictObject({ title: text, note: text, question })),
};
const vocabularyShape = {
  entityTypes: z.array(entityType),
  relationGroups: z.array(labelled),
  relationTypes: z.array(relationType),
  themes: z.array(labelled),
};

/** What a row of each list of the vocabulary looks like where people write it. */
export const vocabularySchemas = {
  entityTypes: entityType,
  relationGroups: labelled,
  relationTypes: relationType,
  themes: labelled,
};

/** What a row of each list looks like where people write it. */
export const rowSchemas = {
  sources: source,
  entities: entity,
  statements: statement,
  disputes: dispute,
  conditions: condition,
  stories: storySchema,
  presets: preset,
  setAside,
};

/** What the mapping under `dataset:` looks like. */
export const frontSchema = z.strictObject(frontShape);

/** A file as people write it: any of the lists, of which all files' are put together. */
export const fileSchema = z
  .strictObject({
    dataset: frontSchema,
    vocabulary: z.strictObject(vocabularyShape).partial(),
    sources: z.array(source),
    entities: z.array(entity),
    statements: z.array(statement),
    disputes: z.array(dispute),
    conditions: z.array(condition),
    stories: z.array(storySchema),
    presets: z.array(preset),
    setAside: z.array(setAside),
  })
  .partial();

/** A compiled dataset, as it is exported and opened. */
export const datasetSchema = z.strictObject({
  format: z.literal("parley"),
  version: z.literal(1),
  ...frontShape,
  vocabulary: z.strictObject(vocabularyShape),
  sources: z.array(source),
  entities: z.array(entityWritten),
  statements: z.array(statementWritten),
  disputes: z.array(dispute),
  conditions: z.array(condition),
  stories: z.array(storySchema),
  presets: z.array(preset).optional(),
  setAside: z.array(setAside).optional(),
  positions: z.record(z.string(), z.tuple([number, number])),
});

type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : never;

/** Stops the type check when the schemas and the model's types drift apart. */
export const inStep: [
  Same<z.output<typeof entityType>, EntityType>,
  Same<z.output<typeof relationType>, RelationType>,
  Same<z.output<typeof source>, Source>,
  Same<z.output<typeof entity>, Entity>,
  Same<z.output<typeof statement>, Omit<Statement, "standing">>,
  Same<z.output<typeof dispute>, Dispute>,
  Same<z.output<typeof condition>, Condition>,
  Same<z.output<typeof storySchema>, Story>,
  Same<z.output<typeof preset>, Preset>,
  Same<z.output<typeof setAside>, SetAside>,
  Same<z.output<typeof datasetSchema>, Dataset>,
] = [true, true, true, true, true, true, true, true, true, true, true];

import { z } from "zod";
import { clauseRoles, effects, kinds, modalities, shapes, stances, standings, ties } from "../model/dataset.ts";
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
import { digestForm } from "../model/checks/checkAccounts.ts";
import { sha256Form } from "../model/checks/checkSources.ts";
import { pictograms } from "../model/pictograms.ts";
import { questionSchema } from "./questionSchema.ts";
import { colour, flag, id, number, patterned, pointsTo, text, time } from "./schemaParts.ts";
import { storySchema } from "./storySchema.ts";

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

const preset = z.strictObject({
  id,
  label: text,
  note: text.optional().meta({ description: "What this choice is good for, in one sentence." }),
  types: z.array(pointsTo("an entity type")).optional().meta({ description: "What is shown; all where left out." }),
  groups: z.array(pointsTo("a relation group")).optional().meta({ description: "What is shown; all where left out." }),
});

const frontShape = {
  id,
  title: text,
  short: text,
  headline: text,
  summary: text,
  cutOff: time,
  openings: z.array(z.strictObject({ title: text, note: text, question: questionSchema })),
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

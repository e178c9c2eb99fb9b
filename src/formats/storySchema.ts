import { z } from "zod";
import { id, number, pointsTo, text } from "./schemaParts.ts";

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
  text: z
    .string()
    .meta({ description: "Markdown: paragraphs, lists, emphasis, links to `#id`; empty where the title says all." }),
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

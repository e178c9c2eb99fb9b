import { z } from "zod";
import { measures, rowOrders } from "../model/question.ts";
import { flag, pointsTo, time } from "./schemaParts.ts";

/** What a question looks like. */
export const questionSchema = z.discriminatedUnion("ask", [
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
  z.strictObject({ ask: z.literal("text"), text: pointsTo("an entity") }),
]);

import type { Condition, Effect } from "../../src/model/dataset.ts";
import { buildKnowledge, type Knowledge } from "../../src/model/knowledge.ts";
import { harbourDataset } from "./harbourAgreement.ts";

/** A condition in short: its id, which is its trigger too, the clause that it stands in, and what it does to what. */
export type ConditionRow = [id: string, clause: string, ...consequences: [Effect, string][]];

/** The harbour agreement with conditions of one's own. */
export const harbourWith = (...rows: ConditionRow[]): Knowledge =>
  buildKnowledge({
    ...harbourDataset,
    conditions: rows.map(([id, clause, ...consequences]): Condition => ({
      id,
      clause,
      trigger: id,
      consequences: consequences.map(([effect, on]) => ({ effect, on })),
      accounts: [],
    })),
  });

import type { ClausesWanted } from "../../model/question.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Passes } from "../passes.ts";
import { clausesWhere } from "./clausesWhere.ts";

/** What is wanted with one condition less, which one, and how many clauses are so. */
export interface WiderWanted {
  without: keyof ClausesWanted;
  wanted: ClausesWanted;
  count: number;
}

const conditions = ["binds", "notBinds", "benefits", "atCostOf", "noBearer", "within"] as const;

/** What would find more clauses: each condition left out by itself, those that find most first. */
export function widenWanted(k: Knowledge, wanted: ClausesWanted, passes?: Passes): WiderWanted[] {
  const found = clausesWhere(k, wanted, passes).length;
  const given = conditions.filter((one) => (one === "within" ? wanted.within === "part" : Boolean(wanted[one])));
  const asked = given.filter((one) => one !== "within").length;
  return given
    .filter((one) => one === "within" || asked > 1)
    .map((without) => {
      const wider = Object.fromEntries(Object.entries(wanted).filter(([key]) => key !== without)) as ClausesWanted;
      return { without, wanted: wider, count: clausesWhere(k, wider, passes).length };
    })
    .filter(({ count }) => count > found)
    .toSorted((a, b) => b.count - a.count);
}

import { buildKnowledge } from "../../model/knowledge.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { checkFolder } from "../compile.ts";
import { findDataset } from "../findDataset.ts";
import { shortPath } from "../readFolder.ts";
import { Refusal } from "./verb.ts";
import type { Verb } from "./verb.ts";

/** The flag by which a verb that asks a dataset is told which one. */
export const inFlag: Verb["flags"] = { in: { takes: "DATASET", says: "the dataset to ask; without it, the first" } };

/** The dataset that is meant, ready to be asked. Throws `Refusal` where it has problems. */
export const openKnowledge = (named: string | undefined): Knowledge => {
  const folder = findDataset(named);
  const { dataset, problems } = checkFolder(folder);
  if (problems.length > 0)
    throw new Refusal(`${shortPath(folder)} has problems; \`parley check ${shortPath(folder)}\` lists them`);
  return buildKnowledge({ ...dataset, positions: {} });
};

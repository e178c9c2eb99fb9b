import type { Breach } from "./breach.ts";
import { checkConditions } from "./checks/checkConditions.ts";
import { checkDisputes } from "./checks/checkDisputes.ts";
import { checkEntities } from "./checks/checkEntities.ts";
import { checkFront } from "./checks/checkFront.ts";
import { checkIds } from "./checks/checkIds.ts";
import { checkPresets } from "./checks/checkPresets.ts";
import { checkSetAside } from "./checks/checkSetAside.ts";
import { checkSources } from "./checks/checkSources.ts";
import { checkStatements } from "./checks/checkStatements.ts";
import { checkVocabulary } from "./checks/checkVocabulary.ts";
import { buildTables } from "./checks/tables.ts";
import type { Tables, Unplaced } from "./checks/tables.ts";

/** Every check of a dataset; adding one is adding a line. */
const checks: ((tables: Tables) => Breach[])[] = [
  checkIds,
  checkFront,
  checkVocabulary,
  checkSources,
  checkEntities,
  checkStatements,
  checkDisputes,
  checkConditions,
  checkPresets,
  checkSetAside,
];

/**
 * All broken invariants of a dataset of the right shape. `known` holds ids of rows that could not be read, so that what
 * points to them is not reported as well.
 */
export const checkDataset = (dataset: Unplaced, known: ReadonlySet<string> = new Set()): Breach[] => {
  const tables = buildTables(dataset, known);
  return checks.flatMap((check) => check(tables));
};

import type { Breach, Path } from "../breach.ts";
import type { Evidence, SetAside } from "../dataset.ts";
import { checkEvidence } from "./checkAccounts.ts";
import { checkKnown } from "./tables.ts";
import type { Tables } from "./tables.ts";

interface Cited extends Pick<Evidence, "start" | "end"> {
  source: string;
  id: string;
}

const findCited = ({ dataset }: Tables): Cited[] =>
  [...dataset.statements, ...dataset.conditions].flatMap(({ id, accounts }) =>
    accounts.flatMap(({ source, evidence }) => evidence.map(({ start, end }) => ({ source, id, start, end }))),
  );

const meets = (a: Cited | SetAside["evidence"], b: SetAside["evidence"]): boolean => a.start < b.end && b.start < a.end;

const checkRow = (
  { source, evidence }: SetAside,
  before: readonly SetAside[],
  path: Path,
  cited: readonly Cited[],
  tables: Tables,
): Breach[] => {
  const breaches = [
    ...checkKnown(source, tables.sources, "source", [...path, "source"], tables),
    ...checkEvidence(evidence, tables.sources.get(source)?.length, [...path, "evidence"]),
  ];
  const quoting = cited.find((one) => one.source === source && meets(one, evidence));
  if (quoting !== undefined)
    breaches.push({
      path: [...path, "evidence"],
      message: `this passage is set aside, but "${quoting.id}" points into it`,
      hint: "a passage is cited or set aside; set aside only what nothing points to",
    });
  if (before.some((other) => other.source === source && meets(other.evidence, evidence)))
    breaches.push({
      path: [...path, "evidence"],
      message: "this passage, or a part of it, is set aside twice",
      hint: "one row a passage",
    });
  return breaches;
};

/** What is set aside lies within a known source, once, and nothing cites it. */
export const checkSetAside = (tables: Tables): Breach[] => {
  const rows = tables.dataset.setAside ?? [];
  const cited = rows.length > 0 ? findCited(tables) : [];
  return rows.flatMap((row, index) => checkRow(row, rows.slice(0, index), ["setAside", index], cited, tables));
};

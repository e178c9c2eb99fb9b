import type { Breach, Path } from "../breach.ts";
import type { Dispute, Position } from "../dataset.ts";
import { checkKnown } from "./tables.ts";
import type { Tables } from "./tables.ts";

const checkPosition = ({ label, statements, stance }: Position, path: Path, tables: Tables): Breach[] => {
  const breaches: Breach[] = [];
  if (statements.length === 0)
    breaches.push({
      path: [...path, "statements"],
      message: `the position "${label}" has no statement`,
      hint: "at least one statement",
    });
  statements.forEach((id, index) => {
    const place = [...path, "statements", index];
    breaches.push(...checkKnown(id, tables.statements, "statement", place, tables));
    const accounts = tables.statements.get(id)?.accounts;
    if (accounts !== undefined && !accounts.some((account) => account.stance === stance))
      breaches.push({
        path: place,
        message: `nobody ${stance} "${id}"`,
        hint: `a statement with an account whose stance is ${stance}`,
      });
  });
  return breaches;
};

/** What a position comes down to: the same for two that the same accounts hold. */
const kernelOf = ({ statements, stance }: Position): string => [stance, ...statements.toSorted()].join(" ");

const checkTwins = (positions: readonly Position[], path: Path): Breach[] => {
  const kernels = positions.map(kernelOf);
  return positions.flatMap(({ label }, index) => {
    const twin = positions[kernels.indexOf(kernels[index]!)]!;
    if (twin === positions[index]) return [];
    return [
      {
        path: [...path, index],
        message: `the positions "${twin.label}" and "${label}" are held by the same accounts`,
        hint: "another stance, or other statements",
      },
    ];
  });
};

const checkDispute = ({ id, about, positions }: Dispute, path: Path, tables: Tables): Breach[] => [
  ...about.flatMap((entity, index) => checkKnown(entity, tables.entities, "entity", [...path, "about", index], tables)),
  ...positions.flatMap((position, index) => checkPosition(position, [...path, "positions", index], tables)),
  ...checkTwins(positions, [...path, "positions"]),
  ...(positions.length < 2
    ? [
        {
          path: [...path, "positions"],
          message: `the dispute "${id}" has fewer than two positions`,
          hint: "at least two, held by different accounts",
        },
      ]
    : []),
];

/** A dispute has two positions or more, each held by somebody, and no two by the same accounts. */
export const checkDisputes = (tables: Tables): Breach[] =>
  tables.dataset.disputes.flatMap((dispute, index) => checkDispute(dispute, ["disputes", index], tables));

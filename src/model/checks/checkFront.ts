import type { Breach, Path } from "../breach.ts";
import type { Question } from "../dataset.ts";
import { checkTime } from "./checkTime.ts";
import { checkKnown, findIsClause } from "./tables.ts";
import type { Tables } from "./tables.ts";

const checkQuestion = (question: Question, path: Path, tables: Tables): Breach[] => {
  switch (question.ask) {
    case "entity":
      return checkKnown(question.entity, tables.entities, "entity", [...path, "entity"], tables);
    case "dispute":
      return checkKnown(question.dispute, tables.disputes, "dispute", [...path, "dispute"], tables);
    case "actors": {
      const place = [...path, "clause"];
      if (findIsClause(question.clause, tables) === false)
        return [{ path: place, message: `"${question.clause}" is no clause`, hint: "the id of a clause" }];
      return checkKnown(question.clause, tables.entities, "entity", place, tables);
    }
  }
};

const checkPlaces = ({ dataset, entities }: Tables): Breach[] => {
  const { positions } = dataset;
  if (positions === undefined) return [];
  const missing = dataset.entities.flatMap(({ id }, index) =>
    Object.hasOwn(positions, id)
      ? []
      : [
          {
            path: ["entities", index],
            message: `"${id}" has no place in \`positions\``,
            hint: "[x, y] for every entity",
          },
        ],
  );
  const strange = Object.keys(positions)
    .filter((id) => !entities.has(id))
    .map((id) => ({ path: ["positions", id], message: `there is no entity "${id}"`, hint: "places of entities only" }));
  return [...missing, ...strange];
};

/** The first page asks about things that are there, the cut-off is a date, and every entity has a place once there are places. */
export const checkFront = (tables: Tables): Breach[] => [
  ...checkTime(tables.dataset.cutOff, ["cutOff"]),
  ...tables.dataset.openings.flatMap(({ question }, index) =>
    checkQuestion(question, ["openings", index, "question"], tables),
  ),
  ...checkPlaces(tables),
];

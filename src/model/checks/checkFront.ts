import type { Breach, Path } from "../breach.ts";
import type { EntityId } from "../ids.ts";
import type { Question } from "../question.ts";
import { checkTime } from "./checkTime.ts";
import { checkKnown, findIsClause } from "./tables.ts";
import type { Tables } from "./tables.ts";

const checkAmong = (entities: readonly EntityId[], path: Path, tables: Tables): Breach[] => [
  ...(new Set(entities).size < 2 ? [{ path, message: "asks what links fewer than two", hint: "two ids or more" }] : []),
  ...entities.flatMap((id, index) => checkKnown(id, tables.entities, "entity", [...path, index], tables)),
];

type Asks<A extends Question["ask"]> = Extract<Question, { ask: A }>;
type Further = Asks<
  | "clauses"
  | "clauses-where"
  | "ledger"
  | "compare"
  | "whatif"
  | "timeline"
  | "neighbours"
  | "disputes"
  | "source"
  | "text"
>;

const checkFurther = (question: Further, path: Path, tables: Tables): Breach[] => {
  const entity = (id: string | undefined, place: string) =>
    checkKnown(id, tables.entities, "entity", [...path, place], tables);
  switch (question.ask) {
    case "clauses":
      return entity(question.actor, "actor");
    case "clauses-where":
      return (["binds", "notBinds", "benefits", "atCostOf"] as const).flatMap((place) =>
        entity(question[place], place),
      );
    case "ledger":
      return [...entity(question.actor, "actor"), ...entity(question.beside, "beside")];
    case "compare":
      return (["a", "b"] as const).flatMap((side) =>
        checkKnown(question[side], tables.sources, "source", [...path, side], tables),
      );
    case "neighbours":
      return [
        ...entity(question.entity, "entity"),
        ...checkKnown(question.relation, tables.relationTypes, "relation type", [...path, "relation"], tables),
      ];
    case "disputes":
      return entity(question.about, "about");
    case "text":
      return entity(question.text, "text");
    case "source":
      return checkKnown(question.source, tables.sources, "source", [...path, "source"], tables);
    case "whatif": {
      const conditions = new Map(tables.dataset.conditions.map((one) => [one.id, one]));
      return question.triggers.flatMap((id, index) =>
        checkKnown(id, conditions, "condition", [...path, "triggers", index], tables),
      );
    }
    case "timeline":
      return (["within", "known"] as const).flatMap((place) => checkTime(question[place], [...path, place]));
  }
};

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
    case "paths":
      return (["from", "to"] as const).flatMap((end) =>
        checkKnown(question[end], tables.entities, "entity", [...path, end], tables),
      );
    case "among":
      return checkAmong(question.entities, [...path, "entities"], tables);
    case "measure":
    case "matrix":
      return [];
    default:
      return checkFurther(question, path, tables);
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

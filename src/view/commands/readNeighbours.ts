import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Question } from "../../model/question.ts";
import { labelFrom } from "../../query/sentence.ts";
import { offer, type Command } from "./command.ts";
import { findListed, type Listed } from "./findListed.ts";
import { readNames } from "./readNames.ts";

type Neighbours = Extract<Question, { ask: "neighbours" }>;
type Way = Pick<Neighbours, "relation" | "outward">;

const both = "either way";

/** Every way in which an entity may be tied, by the words for it; those that read alike by their ids too. */
function waysFrom(k: Knowledge, entity: EntityId): Listed<Way>[] {
  const ways = k.dataset.vocabulary.relationTypes.flatMap((relation): { way: Way; label: string }[] => [
    { way: { relation: relation.id, outward: true }, label: labelFrom(k, relation, entity, true) },
    { way: { relation: relation.id, outward: false }, label: labelFrom(k, relation, entity, false) },
    { way: { relation: relation.id }, label: `${labelFrom(k, relation, entity, true)} ${both}` },
  ]);
  const counts = new Map<string, number>();
  for (const { label } of ways) counts.set(label, (counts.get(label) ?? 0) + 1);
  const words = ({ way: { relation, outward }, label }: (typeof ways)[number]) =>
    counts.get(label) === 1 ? label : `${label} ${relation} ${outward === undefined ? both : outward ? "out" : "in"}`;
  return [
    ...ways.map((one) => ({ one: one.way, names: [words(one)] })),
    { one: { outward: true }, names: ["outward"] },
    { one: { outward: false }, names: ["inward"] },
  ];
}

/** A way to be tied as it is typed after the name of an entity. */
export const writeWay = (k: Knowledge, { entity, relation, outward }: Neighbours): string =>
  waysFrom(k, entity).find(({ one }) => one.relation === relation && one.outward === outward)?.names[0] ?? "";

const readEntity = readNames("neighbours", {
  least: 1,
  most: 1,
  question: ([entity = ""]) => ({ ask: "neighbours", entity }),
});

/** Reads the name of an entity and, after a comma, by which relation it is tied. */
export const readNeighbours: Command["read"] = (typed, reader) => {
  const at = typed.rest.indexOf(",");
  if (at < 0) return readEntity(typed, reader);
  const [first] = readEntity({ ...typed, rest: typed.rest.slice(0, at) }, reader);
  if (first?.kind !== "question" || first.question.ask !== "neighbours") return [];
  const { question } = first;
  const words = typed.all.slice(typed.all.indexOf(",") + 1).join(" ");
  const found = words === "" ? [] : findListed(waysFrom(reader.k, question.entity), words);
  return found.slice(0, 4).map(({ one }) => offer({ ...question, ...one }));
};

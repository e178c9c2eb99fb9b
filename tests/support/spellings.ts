import type { Dataset, Entity } from "../../src/model/dataset.ts";
import { makeDataset } from "./makeDataset.ts";

const entity = (id: string, type: string, label: string, aliases: string[] = []): Entity => ({
  id, type, label, aliases, summary: "", 
}); // prettier-ignore

/** Names that are spelled in many ways, each with none but the aliases that no rule can give. */
export const spellings: Entity[] = [
  entity("volodymyr-zelenskyy", "person", "Volodymyr Zelenskyy"),
  entity("rustem-umerov", "person", "Rustem Umerov"),
  entity("kharkiv", "place", "Kharkiv"),
  entity("kyiv", "place", "Kyiv", ["Kiev"]),
  entity("zaporizhzhia", "place", "Zaporizhzhia"),
  entity("zaporizhzhia-plant", "place", "Zaporizhzhia nuclear power plant"),
  entity("dnipro", "place", "Dnipro", ["Dnieper"]),
  entity("cote-d-ivoire", "state", "Côte d'Ivoire"),
];

/** A made-up dataset with these names in it. */
export const spellingsDataset = (): Dataset => {
  const dataset = makeDataset({ clauses: 28, parts: 20 });
  return { ...dataset, entities: [...dataset.entities, ...spellings] };
};

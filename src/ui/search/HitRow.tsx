import { GitCompareArrows } from "lucide";
import { getEntity, getTypeOf } from "../../model/knowledge.ts";
import type { Hit } from "../../query/search.ts";
import { Icon } from "../icons/Icon.tsx";
import { EntityMark } from "../TypeMark.tsx";
import { useKnowledge } from "../useParley.ts";
import { PaletteRow } from "./PaletteRow.tsx";

interface Props {
  id: string;
  hit: Hit;
  active: boolean;
  onPoint: () => void;
  onOpen: (add: boolean) => void;
}

/** One answer of the search: its mark, its name, by what it was found, and what it is. */
export function HitRow({ hit, ...row }: Props) {
  const k = useKnowledge();
  const entity = hit.kind === "entity" ? getEntity(k, hit.id) : undefined;
  const name = entity ? entity.label : (k.disputes.get(hit.id)?.question ?? hit.matched);
  const matched = hit.matched.toLowerCase() === name.toLowerCase() || hit.matched === entity?.number ? "" : hit.matched;
  return (
    <PaletteRow
      {...row}
      mark={entity ? <EntityMark k={k} id={hit.id} size={24} /> : <Icon node={GitCompareArrows} size={20} />}
      name={name}
      matched={matched}
      type={entity ? getTypeOf(k, hit.id).label : "Dispute"}
    />
  );
}

import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import type { LaneItem } from "../../../view/timeline/timelineLanes.ts";
import { useActions, useSelected } from "../../useParley.ts";

const endsOf = ({ subject, object = subject }: Statement): EntityId[] => [...new Set([subject, object])];

/** What an item stands for in the selection; several accounts stand for none. */
function entitiesOf({ thing }: LaneItem): EntityId[] {
  if (thing.is === "event") return [thing.entity];
  if (thing.is === "statement") return endsOf(thing.statement);
  const [first, ...more] = new Set(thing.saying.told.map(({ statement }) => statement));
  return first && more.length === 0 ? endsOf(first) : [];
}

/** Chooses items of a timeline: they select what they name, or, where that is much, open a list of it. */
export function useChoose(openList: (id: string) => void, list: string | undefined) {
  const { select, selectTogether } = useActions();
  const selection = useSelected((state) => state.view.selection);
  return {
    /** Tells whether the inspector tells of it now. */
    choose(item: LaneItem): boolean {
      const entities = entitiesOf(item);
      if (entities.length === 0) openList(item.id);
      else if (entities.length === 1) select(entities[0]);
      else selectTogether(entities);
      return entities.length > 0;
    },
    isSelected(item: LaneItem): boolean {
      const entities = entitiesOf(item);
      if (entities.length === 0) return item.id === list;
      if (item.thing.is === "event") return selection.includes(item.thing.entity);
      return entities.length === selection.length && entities.every((id) => selection.includes(id));
    },
  };
}

import { CalendarClock } from "lucide";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity, getTypeOf } from "../../../model/knowledge.ts";
import { wholeOf } from "../../../query/timeline/asKnownOn.ts";
import { writeWhen } from "../../../query/writeWhen.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { InspectorHead } from "../InspectorHead.tsx";
import styles from "./NotYet.module.css";

/** What the inspector says of an entity or a dispute that was not known on the lens's day. */
export function NotYet({ entity, dispute }: { entity?: EntityId; dispute?: string }) {
  if (entity !== undefined) return <UntoldEntity id={entity} />;
  return dispute === undefined ? null : <LaterDispute id={dispute} />;
}

/** An entity of which nothing had been said on the lens's day. */
function UntoldEntity({ id }: { id: EntityId }) {
  const k = useKnowledge();
  const { select } = useActions();
  const { label } = getEntity(k, id);
  return (
    <>
      <InspectorHead
        mark={<EntityMark k={k} id={id} size={20} />}
        kicker={getTypeOf(k, id).label}
        title={label}
        onClose={() => select(undefined)}
        closeLabel={`Close ${label}`}
      />
      <Words words="Nothing had been said of it by" />
    </>
  );
}

/** A dispute that was none yet on the lens's day. */
function LaterDispute({ id }: { id: string }) {
  const { disputes } = wholeOf(useKnowledge());
  const { openDispute } = useActions();
  return (
    <>
      <InspectorHead
        kicker="Dispute"
        title={disputes.get(id)?.question ?? ""}
        onClose={() => openDispute(undefined)}
        closeLabel="Close this dispute"
      />
      <Words words="No two accounts differed on this by" />
    </>
  );
}

function Words({ words }: { words: string }) {
  const known = useSelected((state) => state.view.lens.known);
  const { setKnown } = useActions();
  return (
    <div className={styles.later}>
      <p className={styles.words}>
        {words} {known === undefined ? "then" : writeWhen(known).replace(/^(on|in) /, "")}.
      </p>
      <Button onClick={() => setKnown(undefined)}>
        <Icon node={CalendarClock} />
        Show everything, whenever it was said
      </Button>
    </div>
  );
}

import type { Measure } from "../../../model/question.ts";
import { Switch } from "../../parts/Switch.tsx";
import { useActions, useSelected } from "../../useParley.ts";

/** Whether sizes and colours of the marks follow a measure. */
export function FollowSwitches({ measure }: { measure: Measure }) {
  const { setFollowed } = useActions();
  const sized = useSelected((state) => state.view.sizedBy === measure);
  const coloured = useSelected((state) => state.view.colouredBy === measure);
  return (
    <>
      <Switch on={sized} onTurn={(on) => setFollowed({ sizedBy: on ? measure : undefined })}>
        Sizes follow this
      </Switch>
      <Switch on={coloured} onTurn={(on) => setFollowed({ colouredBy: on ? measure : undefined })}>
        Colours follow this
      </Switch>
    </>
  );
}

import { useEmptyWords } from "../useEmptyWords.ts";
import { useLensOn } from "../useLensOn.ts";
import { useActions } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import { Message } from "./Message.tsx";

/** In place of the picture where nothing is shown: what would fill it, and a button that does. */
export function EmptyLens() {
  const { resetLens } = useActions();
  const words = useEmptyWords();
  const lensOn = useLensOn();
  if (useShown().entities.size > 0) return null;
  return (
    <Message
      title={lensOn ? "Nothing passes the lens" : "Nothing to show"}
      {...(lensOn && { button: "Show everything", onPress: resetLens })}
    >
      {words}
    </Message>
  );
}

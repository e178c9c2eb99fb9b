import { useEmptyWords } from "../useEmptyWords.ts";
import { useLensOn } from "../useLensOn.ts";
import { NothingPasses } from "./NothingPasses.tsx";

/** In place of a list of everything, where nothing is shown. */
export function NothingShown() {
  const words = useEmptyWords();
  return <NothingPasses hidden={useLensOn()} words={words} />;
}

import { useKnowledge, useSelected } from "../../useParley.ts";
import { useShown } from "../../useShown.ts";
import { AllSources } from "./all/AllSources.tsx";
import { OneSource } from "./one/OneSource.tsx";
import { TextAndReports } from "./two/TextAndReports.tsx";
import { TwoSources } from "./two/TwoSources.tsx";
import { useFocusKept } from "./useFocusKept.ts";

/** Who tells what: all sources, the graph as one of them tells it, two compared, or a text against what reports say of it. */
export function SourcesPage() {
  const k = useKnowledge();
  const [first, second] = useSelected((state) => state.view.told) ?? [];
  const text = useSelected((state) => state.view.text);
  const nothing = useShown().entities.size === 0;
  useFocusKept([first, second, text].join(" "));
  if (text !== undefined && !nothing) return <TextAndReports key={text} text={text} />;
  if (nothing || first === undefined || !k.sources.has(first)) return <AllSources />;
  if (second === undefined) return <OneSource key={first} id={first} />;
  return <TwoSources key={`${first} ${second}`} a={first} b={second} />;
}

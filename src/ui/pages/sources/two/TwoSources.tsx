import { Network } from "lucide";
import { useMemo } from "react";
import type { Account } from "../../../../model/dataset.ts";
import { getSource } from "../../../../model/knowledge.ts";
import type { SourceId } from "../../../../model/ids.ts";
import { tellSourcesCompared } from "../../../../query/answers/tellSources.ts";
import { compareSources } from "../../../../query/bySource/compareSources.ts";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { contrastSources, countTold } from "../../../../view/contrasted.ts";
import { CopyMenu } from "../../../copy/CopyMenu.tsx";
import { RepeatsNote } from "../../../parts/RepeatsNote.tsx";
import { useActions, useKnowledge } from "../../../useParley.ts";
import { NothingPasses } from "../../NothingPasses.tsx";
import { PageFrame } from "../../PageFrame.tsx";
import { ToolButton } from "../../ToolButton.tsx";
import { AllSourcesButton } from "../parts/AllSourcesButton.tsx";
import { HiddenStatements } from "../../../parts/HiddenStatements.tsx";
import { SourcePickers } from "../parts/SourcePickers.tsx";
import { usePasses } from "../../../usePasses.ts";
import { Contrasts } from "./Contrasts.tsx";

/** Two sources side by side: what only one tells, what both do, what they tell against each other, and where their positions differ. */
export function TwoSources({ a, b }: { a: SourceId; b: SourceId }) {
  const k = useKnowledge();
  const { ask } = useActions();
  const passes = usePasses();
  const compared = useMemo(() => compareSources(k, a, b, passes), [k, a, b, passes]);
  const all = useMemo(() => countTold(wholeOf(k), a, b), [k, a, b]);
  const contrasted = contrastSources(k, compared);
  const told = Object.values(contrasted.lists).reduce((sum, { length }) => sum + length, 0);
  const isOf = (id: SourceId) => (account: Account) => account.source === id;
  const titles = [a, b].map((id) => getSource(k, id).title).join(" and ");
  return (
    <PageFrame
      title={`${contrasted.names.join(" and ")} compared`}
      count={titles}
      tools={
        <>
          <AllSourcesButton />
          <ToolButton icon={Network} label="Show in the graph" onPress={() => ask({ ask: "compare", a, b })} />
          <CopyMenu taken={{ words: () => tellSourcesCompared(k, compared) }} look="tool" />
        </>
      }
    >
      <SourcePickers />
      <RepeatsNote contrasted={contrasted} />
      {told > 0 && <HiddenStatements count={all - told} />}
      {told === 0 && all > 0 && <NothingPasses hidden words="Nothing that either of the two tells passes the lens." />}
      <Contrasts contrasted={contrasted} isOf={[isOf(a), isOf(b)]} drawn />
    </PageFrame>
  );
}

import { useMemo } from "react";
import type { Account } from "../../../../model/dataset.ts";
import type { EntityId } from "../../../../model/ids.ts";
import { tellPlanAgainstReports } from "../../../../query/answers/tellSources.ts";
import { planAgainstReports } from "../../../../query/bySource/planAgainstReports.ts";
import { nameInSentence } from "../../../../query/sentence.ts";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { contrastText } from "../../../../view/contrasted.ts";
import { CopyMenu } from "../../../copy/CopyMenu.tsx";
import { useKnowledge } from "../../../useParley.ts";
import { NothingPasses } from "../../NothingPasses.tsx";
import { PageFrame } from "../../PageFrame.tsx";
import { AllSourcesButton } from "../parts/AllSourcesButton.tsx";
import { HiddenStatements } from "../../../parts/HiddenStatements.tsx";
import { SourcePickers } from "../parts/SourcePickers.tsx";
import { everyStatement } from "../../../../query/passes.ts";
import { usePasses } from "../../../usePasses.ts";
import { Contrasts } from "./Contrasts.tsx";
import { TextVoices } from "./TextVoices.tsx";

const countOf = (lists: readonly (readonly unknown[])[]): number => lists.reduce((sum, { length }) => sum + length, 0);

/** What a text says, or a clause of it, set against what reports say of it. */
export function TextAndReports({ text }: { text: EntityId }) {
  const k = useKnowledge();
  const passes = usePasses();
  const compared = useMemo(() => planAgainstReports(k, text, passes), [k, text, passes]);
  const whole = useMemo(() => planAgainstReports(wholeOf(k), text), [k, text]);
  const shown = useMemo(() => k.dataset.statements.filter(passes ?? everyStatement).length, [k, passes]);
  const contrasted = contrastText(compared, shown);
  const told = countOf(Object.values(contrasted.lists));
  const all = countOf(Object.values(contrastText(whole, 0).lists));
  const voices = new Set(whole.voices);
  const speaks = ({ by }: Account) => by !== undefined && voices.has(by);
  const name = nameInSentence(k, compared.whole);
  return (
    <PageFrame
      title="The text against reports of it"
      count={name}
      tools={
        <>
          <AllSourcesButton />
          {told > 0 && voices.size > 0 && (
            <CopyMenu taken={{ words: () => tellPlanAgainstReports(k, compared) }} look="tool" />
          )}
        </>
      }
    >
      <SourcePickers />
      {voices.size === 0 ? (
        <NothingPasses
          words={`No source quotes ${name} in its own words, so there is no text to set against reports.`}
        />
      ) : (
        <>
          <TextVoices voices={whole.voices} />
          {told === 0 ? (
            <NothingPasses
              hidden={all > 0}
              words={all > 0 ? `Nothing that is told of ${name} passes the lens.` : `Nothing is told of ${name}.`}
            />
          ) : (
            <>
              <HiddenStatements count={all - told} />
              <Contrasts contrasted={contrasted} isOf={[speaks, (account) => !speaks(account)]} />
            </>
          )}
        </>
      )}
    </PageFrame>
  );
}

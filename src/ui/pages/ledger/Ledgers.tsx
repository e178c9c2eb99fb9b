import { getEntity } from "../../../model/knowledge.ts";
import type { Ledger } from "../../../query/ledger/ledgerOf.ts";
import { useLensOn } from "../../useLensOn.ts";
import { useKnowledge } from "../../useParley.ts";
import { NothingPasses } from "../NothingPasses.tsx";
import { PageSection } from "../PageSection.tsx";
import { countEntries, type Side } from "./ledgerRows.ts";
import { LedgerTable } from "./LedgerTable.tsx";
import { Triggers } from "./Triggers.tsx";

const sides: readonly Side[] = ["gives", "gets"];
const others: readonly Side[] = ["others"];

/** The ledgers that are open: what is given and got, other roles, and what acts of the parties set off. */
export function Ledgers({ ledgers }: { ledgers: readonly Ledger[] }) {
  const k = useKnowledge();
  const lensOn = useLensOn();
  const has = (wanted: readonly Side[]) =>
    ledgers.some((ledger) => wanted.some((side) => countEntries(ledger, side) > 0));
  const names = ledgers.map(({ actor }) => getEntity(k, actor).label).join(" or ");
  const none = lensOn
    ? `Nothing that ${names} gives or gets passes the lens.`
    : `Nothing is stated that ${names} gives or gets. What is stated of a group stands in the ledger of the group.`;
  return (
    <>
      {has(sides) ? <LedgerTable ledgers={ledgers} sides={sides} /> : <NothingPasses hidden={lensOn} words={none} />}
      {has(others) && (
        <PageSection title="Neither giving nor getting">
          <LedgerTable ledgers={ledgers} sides={others} />
        </PageSection>
      )}
      <Triggers ledgers={ledgers} />
    </>
  );
}

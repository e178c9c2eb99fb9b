import { useMemo } from "react";
import { getEntity } from "../../../model/knowledge.ts";
import { ledgerTotals } from "../../../query/ledger/ledgerTotals.ts";
import { NamedPicker, PickerRow } from "../NamedPicker.tsx";
import { pairPicks } from "../pairPicks.ts";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";

const nobody = { value: "", label: "nobody" };

/** Whose ledger is open, and whose stands beside it. */
export function PartyPickers() {
  const k = useKnowledge();
  const { openLedger } = useActions();
  const open = useSelected((state) => state.view.ledger) ?? [];
  const { first, second, pickFirst, pickSecond } = pairPicks(open, openLedger);
  const named = useMemo(
    () => ledgerTotals(k).map(({ actor }) => ({ value: actor, label: getEntity(k, actor).label })),
    [k],
  );
  const missing = [first, second].filter((id) => id !== "" && !named.some(({ value }) => value === id));
  const parties = [...named, ...missing.map((value) => ({ value, label: getEntity(k, value).label }))];
  return (
    <PickerRow>
      <NamedPicker
        name="Ledger of"
        value={first}
        options={[{ value: "", label: "choose a party" }, ...parties]}
        onPick={pickFirst}
      />
      {first !== "" && (
        <NamedPicker
          name="beside it"
          label="Beside it"
          value={second}
          options={[nobody, ...parties.filter(({ value }) => value !== first)]}
          onPick={pickSecond}
        />
      )}
    </PickerRow>
  );
}

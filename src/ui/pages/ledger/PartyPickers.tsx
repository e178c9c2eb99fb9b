import { useMemo } from "react";
import { getEntity } from "../../../model/knowledge.ts";
import { ledgerTotals } from "../../../query/ledger/ledgerTotals.ts";
import { Picker } from "../../parts/Picker.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import styles from "./PartyPickers.module.css";

const nobody = { value: "", label: "nobody" };

/** Whose ledger is open, and whose stands beside it. */
export function PartyPickers() {
  const k = useKnowledge();
  const { openLedger } = useActions();
  const [first = "", second = ""] = useSelected((state) => state.view.ledger) ?? [];
  const named = useMemo(
    () => ledgerTotals(k).map(({ actor }) => ({ value: actor, label: getEntity(k, actor).label })),
    [k],
  );
  const missing = [first, second].filter((id) => id !== "" && !named.some(({ value }) => value === id));
  const parties = [...named, ...missing.map((value) => ({ value, label: getEntity(k, value).label }))];
  const pickFirst = (id: string) =>
    openLedger(id === "" ? undefined : second === "" || second === id ? [id] : [id, second]);
  const pickSecond = (id: string) => openLedger(id === "" ? [first] : [first, id]);
  return (
    <div className={styles.pickers}>
      <span className={styles.pick}>
        <span aria-hidden="true">Ledger of</span>
        <Picker
          label="Ledger of"
          className={styles.picker}
          value={first}
          options={[{ value: "", label: "choose a party" }, ...parties]}
          onPick={pickFirst}
        />
      </span>
      {first !== "" && (
        <span className={styles.pick}>
          <span aria-hidden="true">beside it</span>
          <Picker
            label="Beside it"
            className={styles.picker}
            value={second}
            options={[nobody, ...parties.filter(({ value }) => value !== first)]}
            onPick={pickSecond}
          />
        </span>
      )}
    </div>
  );
}

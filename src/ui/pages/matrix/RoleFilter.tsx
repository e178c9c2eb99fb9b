import { actorRoles } from "../../../query/clauses/actorRoles.ts";
import { roleMarkWords, type RoleMark } from "../../../view/roleMarks.ts";
import { Tick } from "../../parts/Tick.tsx";
import { RoleGlyph } from "../../parts/RoleGlyph.tsx";
import { useActions, useSelected } from "../../useParley.ts";
import styles from "./RoleFilter.module.css";

const none: readonly string[] = [];

/** What the signs in the matrix mean, and which of them to see. */
export function RoleFilter() {
  const { setMatrix } = useActions();
  const hidden = useSelected((state) => state.view.hiddenRoles ?? none);
  const toggle = (role: (typeof actorRoles)[number]) => {
    const next = actorRoles.filter((one) => (one === role) !== hidden.includes(one));
    setMatrix({ hiddenRoles: next.length > 0 ? next : undefined });
  };
  return (
    <fieldset className={styles.roles}>
      <legend className="unseen">Roles to show</legend>
      {actorRoles.map((role) => (
        <Tick
          key={role}
          className={styles.role}
          data-shown={!hidden.includes(role)}
          on={!hidden.includes(role)}
          onChange={() => toggle(role)}
        >
          <RoleGlyph mark={role as RoleMark} />
          {roleMarkWords[role as RoleMark]}
          {role === "bearer" && (
            <>
              <span aria-hidden="true">·</span>
              <RoleGlyph mark="refrain" />
              {roleMarkWords.refrain}
            </>
          )}
        </Tick>
      ))}
    </fieldset>
  );
}

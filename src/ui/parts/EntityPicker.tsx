import { X } from "lucide";
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf } from "../../model/knowledge.ts";
import { nameOf } from "../../view/shown.ts";
import { findersOf } from "../search/finders.ts";
import { EntityMark } from "../TypeMark.tsx";
import { useKnowledge } from "../useParley.ts";
import floating from "./floating.module.css";
import styles from "./EntityPicker.module.css";
import { IconButton } from "./IconButton.tsx";

interface Props {
  label: string;
  value: EntityId | undefined;
  /** Those who can be picked, the likeliest first. */
  among: readonly EntityId[];
  onPick: (id: EntityId | undefined) => void;
}

const most = 7;

/** A field in which an entity is picked by typing its name, as the search takes it; emptying it picks none. */
export function EntityPicker({ label, value, among, onPick }: Props) {
  const k = useKnowledge();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const open = typed !== undefined;
  const found = useFound(typed ?? "", among);
  const pick = (picked: EntityId | undefined) => {
    setTyped(undefined);
    setAt(0);
    onPick(picked);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      if (!open) setTyped("");
      else if (found.length > 0) setAt((at + step + found.length) % found.length);
    } else if (event.key === "Enter" && open) {
      const chosen = found[at];
      if (chosen !== undefined) pick(chosen);
    } else if (event.key === "Escape" && open) {
      setTyped(undefined);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setTyped(undefined);
  };
  return (
    <div className={styles.picker} onBlur={leave}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.field}>
        {value !== undefined && !open && <EntityMark k={k} id={value} size={16} />}
        <input
          ref={input}
          id={id}
          className={styles.input}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="anybody"
          aria-expanded={open && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found[at] !== undefined ? `${id}-${at}` : undefined}
          value={typed ?? (value === undefined ? "" : nameOf(k, value))}
          onFocus={(event) => event.target.select()}
          onClick={() => setTyped((before) => before ?? "")}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        {value !== undefined && (
          <IconButton
            icon={X}
            size={14}
            label={`Leave out: ${label} ${getEntity(k, value).label}`}
            onClick={() => {
              pick(undefined);
              input.current?.focus();
            }}
          />
        )}
      </div>
      {/* No element of HTML is a list that a field drives. */}
      <div
        id={`${id}-list`}
        className={`${floating.list} ${styles.list}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        aria-label={label}
        hidden={!open}
        tabIndex={-1}
      >
        {open &&
          found.map((one, place) => (
            // The keyboard stays in the field, which moves the active one.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={one}
              id={`${id}-${place}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              className={styles.option}
              onPointerMove={() => setAt(place)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(one)}
            >
              <EntityMark k={k} id={one} size={18} />
              <span className={styles.name}>{getEntity(k, one).label}</span>
              <span className={styles.type}>{getTypeOf(k, one).label}</span>
            </div>
          ))}
        {open && found.length === 0 && <p className={styles.none}>Nobody with a role is called so.</p>}
      </div>
    </div>
  );
}

function useFound(typed: string, among: readonly EntityId[]): readonly EntityId[] {
  const k = useKnowledge();
  if (typed.trim() === "") return among.slice(0, most);
  const allowed = new Set(among);
  return findersOf(k)
    .find(typed)
    .map(({ id }) => id)
    .filter((id) => allowed.has(id))
    .slice(0, most);
}

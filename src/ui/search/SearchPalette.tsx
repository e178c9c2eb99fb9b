import { Search as SearchIcon, X } from "lucide";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { EntityId } from "../../model/ids.ts";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { findersOf } from "./finders.ts";
import { findRows, type Row } from "./findRows.ts";
import { optionId, Rows } from "./Rows.tsx";
import { giveTyped } from "./typedAhead.ts";
import styles from "./SearchPalette.module.css";
import { useOpenRow } from "./useOpenRow.ts";

function useFound(words: string, chosen: readonly EntityId[]) {
  const k = useKnowledge();
  const selection = useSelected((state) => state.view.selection);
  const question = useSelected((state) => state.view.question);
  const told = useSelected((state) => (state.view.page === "sources" ? state.view.told : undefined));
  return useMemo(() => {
    const meant = [...chosen, ...(question ? entitiesAsked(question) : [])];
    return findRows(k, findersOf(k), words, { selection, told, meant });
  }, [k, words, selection, told, question, chosen]);
}

/** What the keyboard does to the list: it moves in it and opens one of it. */
function usePress(
  rows: readonly Row[],
  at: number,
  move: (to: number) => void,
  open: (row: Row, add: boolean) => void,
) {
  return (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      move((Math.max(at, step === 1 ? -1 : 0) + step + rows.length) % rows.length);
    }
    const row = rows[at];
    if (event.key === "Enter" && row) {
      event.preventDefault();
      open(row, event.shiftKey);
    }
  };
}

/** Finds every entity, clause and dispute by name, alias, spelling or figure while typing, and takes questions; the keyboard goes all the way. */
export function SearchPalette() {
  const { search } = useActions();
  const before = useSelected((state) => state.status.searchWords);
  const [words, setWords] = useState(before ?? "");
  const [chosen, setChosen] = useState<readonly EntityId[]>([]);
  const [pointed, setAt] = useState<number>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.setSelectionRange(-1, -1), []);
  const { groups, why, unsure } = useFound(words, chosen);
  const at = pointed ?? (unsure ? -1 : 0);
  const rows = groups.flatMap((group) => group.rows);
  const [said, keys] = toldOf(words, rows, why);
  const type = (typed: string, entities = chosen) => {
    setWords(typed);
    setChosen(entities);
    setAt(undefined);
  };
  const open = useOpenRow(type);
  const press = usePress(rows, at, setAt, open);
  const close = () => search(undefined);
  // The dialog is open and has the focus by now, so nothing is typed beside it any more.
  useLayoutEffect(() => giveTyped((typed) => setWords((known) => known + typed)), []);
  return (
    <Dialog label="Search" onClose={close}>
      <div className={styles.field}>
        <Icon node={SearchIcon} size={18} />
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="Search or ask"
          aria-label="Search names, clauses, words, or ask"
          aria-expanded={rows.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={rows[at] ? optionId(at) : undefined}
          value={words}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <IconButton icon={X} label="Close search" onClick={close} />
      </div>
      {/* No element of HTML is a list that a field drives. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div id="search-hits" className={styles.hits} role="listbox" aria-label="Found" tabIndex={-1}>
        <Rows
          groups={groups}
          at={at}
          onPoint={setAt}
          onOpen={(row, add) => {
            open(row, add);
            input.current?.focus();
          }}
        />
      </div>
      <output className={styles.told}>
        {said} {keys && <span className={styles.keys}>{keys}</span>}
      </output>
    </Dialog>
  );
}

/** What is found, in words; where keys lead on, also these. */
function toldOf(words: string, rows: readonly Row[], why: string | undefined): [said: string, keys?: string] {
  const found = rows.length;
  if (words.trim() === "")
    return ["Type a name, a spelling of it, a clause number or a figure; or a question, such as path trump yermak."];
  if (found > 0 && rows.every((row) => !("id" in row) && row.kind !== "page"))
    return [`${found === 1 ? "1 question" : `${found} questions`}.`, "Arrows choose, Enter asks."];
  if (why !== undefined)
    return [`${why} ${found > 0 ? "Open what is found, or ask something else." : "Try another spelling."}`];
  if (found === 0)
    return [`Nothing is called “${words.trim()}”. Try a shorter word, another spelling or a clause number.`];
  const adds = rows.some((row) => row.kind === "entity") ? ", Shift-Enter adds to the selection" : "";
  return [`${found === 1 ? "1 answer" : `${found} answers`}.`, `Arrows choose, Enter opens${adds}.`];
}

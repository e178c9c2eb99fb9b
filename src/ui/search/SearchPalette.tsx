import { Search as SearchIcon, X } from "lucide";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { EntityId } from "../../model/ids.ts";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import { buildSearch } from "../../query/search.ts";
import { createFindNamed } from "../../view/commands/findNamed.ts";
import { writeStart } from "../../view/commands/writeCommand.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { focusInspector } from "../focusInspector.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { findRows, keyOf, type Row } from "./findRows.ts";
import { HitRow } from "./HitRow.tsx";
import { OfferRow } from "./OfferRow.tsx";
import { giveTyped } from "./typedAhead.ts";
import styles from "./SearchPalette.module.css";

const optionId = (at: number) => `search-hit-${at}`;

function useFound(words: string, chosen: readonly EntityId[]) {
  const k = useKnowledge();
  const selection = useSelected((state) => state.view.selection);
  const question = useSelected((state) => state.view.question);
  const finders = useMemo(() => {
    const search = buildSearch(k);
    return { search, find: createFindNamed(k, search) };
  }, [k]);
  return useMemo(() => {
    const meant = [...chosen, ...(question ? entitiesAsked(question) : [])];
    return findRows(k, finders, words, { selection, meant });
  }, [k, finders, words, selection, question, chosen]);
}

/** What the keyboard and the pointer do to the list: move in it, open one of it. */
function useChoice(rows: readonly Row[], onType: (words: string, chosen?: readonly EntityId[]) => void) {
  const k = useKnowledge();
  const { search, select, openDispute, setPage, ask } = useActions();
  const [at, setAt] = useState(0);
  const type = (words: string, entities?: readonly EntityId[]) => {
    onType(words, entities);
    setAt(0);
  };
  const close = () => search(undefined);
  const open = (row: Row, add: boolean) => {
    if (row.kind === "start") return type(writeStart(k, row.ask, row.entities), row.entities);
    close();
    if (row.kind === "question") ask(row.question);
    else if (row.kind === "dispute") openDispute(row.id);
    else select(row.id, add);
    if (matchMedia("(width < 800px)").matches) setPage("graph");
    focusInspector();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setAt((at + step + rows.length) % rows.length);
    }
    const row = rows[at];
    if (event.key === "Enter" && row) {
      event.preventDefault();
      open(row, event.shiftKey);
    }
  };
  return { at, setAt, type, open, close, press };
}

/** Finds every entity, clause and dispute by name, alias, spelling or figure while typing, and takes questions; the keyboard goes all the way. */
export function SearchPalette() {
  const before = useSelected((state) => state.status.searchWords);
  const [words, setWords] = useState(before ?? "");
  const [chosen, setChosen] = useState<readonly EntityId[]>([]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.setSelectionRange(-1, -1), []);
  const { rows, unnamed } = useFound(words, chosen);
  const { at, setAt, type, open, close, press } = useChoice(rows, (typed, entities) => {
    setWords(typed);
    if (entities) setChosen(entities);
  });
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
          placeholder="Search names, clauses, words"
          aria-label="Search names, clauses, words"
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
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <ul id="search-hits" className={styles.hits} role="listbox" aria-label="Found" tabIndex={-1}>
        {rows.map((row, index) => {
          const shared = {
            id: optionId(index),
            active: index === at,
            onPoint: () => setAt(index),
            onOpen: (add = false) => {
              open(row, add);
              input.current?.focus();
            },
          };
          return "id" in row ? (
            <HitRow key={keyOf(row)} hit={row} {...shared} />
          ) : (
            <OfferRow key={keyOf(row)} offer={row} {...shared} />
          );
        })}
      </ul>
      <output className={styles.told}>{toldOf(words, rows, unnamed)}</output>
    </Dialog>
  );
}

function toldOf(words: string, rows: readonly Row[], unnamed: boolean): string {
  const found = rows.length;
  if (words.trim() === "")
    return "Type a name, a spelling of it, a clause number or a figure. Or ask: path and two names, among and several.";
  if (found > 0 && rows.every((row) => !("id" in row)))
    return `${found === 1 ? "1 question" : `${found} questions`}. Arrows choose, Enter asks.`;
  if (unnamed) return "A name in this question is not known here. Try another spelling, or open what is found.";
  if (found === 0)
    return `Nothing is called “${words.trim()}”. Try a shorter word, another spelling or a clause number.`;
  return `${found === 1 ? "1 answer" : `${found} answers`}. Arrows choose, Enter opens, Shift-Enter adds to the selection.`;
}

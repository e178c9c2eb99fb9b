import { Search as SearchIcon, X } from "lucide";
import { useLayoutEffect, useMemo, useState, type KeyboardEvent } from "react";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import { buildSearch, type Hit } from "../../query/search.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { focusInspector } from "../focusInspector.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useKnowledge } from "../useParley.ts";
import { HitRow } from "./HitRow.tsx";
import { giveTyped } from "./typedAhead.ts";
import styles from "./SearchPalette.module.css";

const optionId = (at: number) => `search-hit-${at}`;

/** What is offered before a word is typed: the questions of the first page. */
function useHits(words: string): Hit[] {
  const k = useKnowledge();
  const search = useMemo(() => buildSearch(k), [k]);
  return useMemo(() => {
    if (words.trim() !== "") return search.find(words, 12);
    return k.dataset.openings.flatMap(({ title, question }): Hit[] => {
      if (question.ask === "dispute") return [{ kind: "dispute", id: question.dispute, matched: title }];
      return entitiesAsked(question).map((id) => ({ kind: "entity", id, matched: title }));
    });
  }, [k, search, words]);
}

/** What the keyboard and the pointer do to the list: move in it, open one of it. */
function useChoice(hits: readonly Hit[]) {
  const { setPanel, select, openDispute, setPage } = useActions();
  const [at, setAt] = useState(0);
  const close = () => setPanel({ searchOpen: false });
  const open = (hit: Hit, add: boolean) => {
    close();
    if (hit.kind === "dispute") openDispute(hit.id);
    else select(hit.id, add);
    if (matchMedia("(width < 800px)").matches) setPage("graph");
    focusInspector();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((at + step + hits.length) % hits.length);
    }
    const hit = hits[at];
    if (event.key === "Enter" && hit) {
      event.preventDefault();
      open(hit, event.shiftKey);
    }
  };
  return { at, setAt, open, close, press };
}

/** Finds every entity, clause and dispute by name, alias, spelling or figure while typing; the keyboard goes all the way. */
export function SearchPalette() {
  const [words, setWords] = useState("");
  const hits = useHits(words);
  const { at, setAt, open, close, press } = useChoice(hits);
  // The dialog is open and has the focus by now, so nothing is typed beside it any more.
  useLayoutEffect(() => giveTyped((typed) => setWords((before) => before + typed)), []);
  return (
    <Dialog label="Search" onClose={close}>
      <div className={styles.field}>
        <Icon node={SearchIcon} size={18} />
        <input
          className={styles.input}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="Search names, clauses, words"
          aria-label="Search names, clauses, words"
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={hits[at] ? optionId(at) : undefined}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <IconButton icon={X} label="Close search" onClick={close} />
      </div>
      {/* No element of HTML is a list that a field drives. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <ul id="search-hits" className={styles.hits} role="listbox" aria-label="Found" tabIndex={-1}>
        {hits.map((hit, index) => (
          <HitRow
            key={`${hit.kind} ${hit.id}`}
            id={optionId(index)}
            hit={hit}
            active={index === at}
            onPoint={() => setAt(index)}
            onOpen={(add) => open(hit, add)}
          />
        ))}
      </ul>
      <output className={styles.told}>{toldOf(words, hits.length)}</output>
    </Dialog>
  );
}

function toldOf(words: string, found: number): string {
  if (words.trim() === "") return "Type a name, a spelling of it, a clause number or a figure.";
  if (found === 0)
    return `Nothing is called “${words.trim()}”. Try a shorter word, another spelling or a clause number.`;
  return `${found === 1 ? "1 answer" : `${found} answers`}. Arrows choose, Enter opens, Shift-Enter adds to the selection.`;
}

import { PanelLeftClose, X } from "lucide";
import { Suspense, useMemo } from "react";
import { standings } from "../../model/dataset.ts";
import { capital } from "../../query/capital.ts";
import { tally } from "../../query/tally.ts";
import { wholeOf } from "../../query/timeline/asKnownOn.ts";
import { shownIn } from "../../view/shown.ts";
import { emptyLens, isWhole, type HiddenPart, type Lens } from "../../view/view.ts";
import { focusSoon } from "../focusSoon.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { late } from "../parts/late.ts";
import { LineSample } from "../parts/LineSample.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { TypeMark } from "../TypeMark.tsx";
import { useNarrow } from "../useNarrow.ts";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import { useTold } from "../useTold.ts";
import styles from "./Legend.module.css";
import { LensRow } from "./LensRow.tsx";
import { onlyThis } from "./onlyThis.ts";
import { PresetChips } from "./PresetChips.tsx";
import { SourceChips } from "./SourceChips.tsx";
import { TimeChips } from "./TimeChips.tsx";

const MarkKey = late(() => import("./MarkKey.tsx").then((file) => file.MarkKey));

/** How much each entry of the lens shows; what is hidden has the number it would show; and how much there is, whenever it was said. */
function useCounts() {
  const k = useKnowledge();
  const whole = wholeOf(k);
  const shown = useShown();
  const told = useTold();
  const all = useMemo(() => tally(k, told, k.dataset.statements), [k, told]);
  const now = useMemo(() => tally(k, shown.entities, shown.statements), [k, shown]);
  const ever = useMemo(
    () => (whole === k ? all : tally(whole, shownIn(whole, { lens: emptyLens }).entities, whole.dataset.statements)),
    [whole, k, all],
  );
  return { all, now, ever };
}

/** The sheet on the left: what the marks and lines mean, how many there are, and which of them to see. */
export function Legend() {
  const k = useKnowledge();
  const { entityTypes, relationGroups } = k.dataset.vocabulary;
  const lens = useSelected((state) => state.view.lens);
  const followed = useSelected(({ view }) => (view.sizedBy ?? view.colouredBy) !== undefined);
  const { toggleLens, setLens } = useActions();
  const { all, now, ever } = useCounts();
  const row = <Part extends HiddenPart>(part: Part, id: Lens[Part][number], ids: readonly Lens[Part][number][]) => {
    const shown = !(lens[part] as readonly string[]).includes(id);
    const count = (counts: typeof all) => (counts[part] as Record<string, number>)[id] ?? 0;
    return {
      shown,
      count: count(shown ? now : all),
      onToggle: () => toggleLens(part, id),
      onOnly: () => setLens({ ...lens, [part]: onlyThis<string>(ids, lens[part], id) }),
    };
  };
  const used = entityTypes.filter(({ id }) => (ever.types[id] ?? 0) > 0);
  const groups = relationGroups.filter(({ id }) => (ever.groups[id] ?? 0) > 0);
  const types = used.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  return (
    <Sheet side="left" label="Legend and lens">
      <div className={styles.legend}>
        <LegendHead lens={lens} />
        {followed && (
          <Suspense fallback={null}>
            <MarkKey />
          </Suspense>
        )}
        <PresetChips />
        <TimeChips />
        <ul aria-label="Kinds of things">
          {used.map((type) => (
            <LensRow
              key={type.id}
              label={type.plural}
              sample={<TypeMark type={type} />}
              {...row("types", type.id, types)}
            />
          ))}
        </ul>
        <h3 className={styles.heading}>Relations</h3>
        <ul aria-label="Kinds of relations">
          {groups.map(({ id, label }) => (
            <LensRow key={id} label={label} {...row("groups", id, groupIds)} />
          ))}
        </ul>
        <h3 className={styles.heading}>Standing</h3>
        <ul aria-label="How statements stand">
          {standings.map((id) => (
            <LensRow
              key={id}
              label={capital(id)}
              sample={<LineSample standing={id} />}
              {...row("standings", id, standings)}
            />
          ))}
        </ul>
        <SourceChips />
      </div>
    </Sheet>
  );
}

function LegendHead({ lens }: { lens: Lens }) {
  const { setLens, setPanel, showLegend } = useActions();
  const narrow = useNarrow();
  const inStory = useSelected(({ view }) => view.story !== undefined);
  const filtered = !isWhole(lens);
  const putAway = () => {
    setPanel(narrow ? { sheet: undefined } : { legendOpen: false });
    if (!narrow) focusSoon("#open-legend");
  };
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>Show</h2>
      {inStory && (
        <button type="button" className={styles.all} onClick={() => showLegend(false)}>
          Scene
        </button>
      )}
      <button type="button" className={styles.all} disabled={!filtered} onClick={() => setLens(emptyLens)}>
        {filtered ? "Show all" : "All"}
      </button>
      <IconButton icon={narrow ? X : PanelLeftClose} label="Put the legend away" data-put-away onClick={putAway} />
    </header>
  );
}

import { ArrowLeftRight } from "lucide";
import { getEntity, getTypeOf } from "../../../../model/knowledge.ts";
import { nameInSentence } from "../../../../query/sentence.ts";
import { outermost, textsThatSpeak } from "../../../../query/bySource/textsThatSpeak.ts";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { clauseWords } from "../../../../query/clauses/clauseWords.ts";
import { IconButton } from "../../../parts/IconButton.tsx";
import { Picker } from "../../../parts/Picker.tsx";
import { useActions, useKnowledge, useSelected } from "../../../useParley.ts";
import styles from "./SourcePickers.module.css";

/** Which source the page tells of, which one stands beside it, or which text is set against reports. */
export function SourcePickers() {
  const k = useKnowledge();
  const { openTold } = useActions();
  const [first = "", second = ""] = useSelected((state) => state.view.told) ?? [];
  const sources = [...k.sources.values()].map(({ id, tag, title }) => ({ value: id, label: `${tag} ${title}` }));
  const pickFirst = (id: string) =>
    openTold(id === "" ? undefined : second === "" || second === id ? [id] : [id, second]);
  const pickSecond = (id: string) => openTold(id === "" ? [first] : [first, id]);
  return (
    <div className={styles.pickers}>
      <span className={styles.pick}>
        <span aria-hidden="true">Source</span>
        <Picker
          label="Source"
          className={styles.picker}
          value={first}
          options={[{ value: "", label: "all of them" }, ...sources]}
          onPick={pickFirst}
        />
      </span>
      {first !== "" && sources.length > 1 && (
        <span className={styles.pick}>
          <span aria-hidden="true">beside it</span>
          <Picker
            label="Beside it"
            className={styles.picker}
            value={second}
            options={[{ value: "", label: "none" }, ...sources.filter(({ value }) => value !== first)]}
            onPick={pickSecond}
          />
          {second !== "" && (
            <IconButton icon={ArrowLeftRight} label="Swap the two sources" onClick={() => openTold([second, first])} />
          )}
        </span>
      )}
      <TextPickers />
    </div>
  );
}

/** Which text is set against reports, and which clause of it; nothing where no text speaks in any source. */
function TextPickers() {
  const k = useKnowledge();
  const { openTold, openText } = useActions();
  const text = useSelected((state) => state.view.text);
  const whole = text === undefined ? "" : outermost(k, text);
  const offered = textsThatSpeak(wholeOf(k));
  const texts = whole === "" || offered.includes(whole) ? offered : [...offered, whole];
  const clauses = k.dataset.entities.filter(
    ({ id, partOf }) => partOf === whole && whole !== "" && getTypeOf(k, id).kind === "clause",
  );
  if (texts.length === 0) return null;
  return (
    <>
      <span className={styles.pick}>
        <span aria-hidden="true">Text against reports</span>
        <Picker
          label="Text against reports"
          className={styles.picker}
          value={whole}
          options={[
            { value: "", label: "none" },
            ...texts.map((value) => ({ value, label: getEntity(k, value).label })),
          ]}
          onPick={(id) => (id === "" ? openTold(undefined) : openText(id))}
        />
      </span>
      {clauses.length > 0 && (
        <span className={styles.pick}>
          <span aria-hidden="true">in</span>
          <Picker
            label={`Which ${clauseWords(k).one}`}
            className={styles.picker}
            value={text === whole ? "" : (clauses.find(({ id }) => id === text)?.id ?? "")}
            options={[
              { value: "", label: "the whole of it" },
              ...clauses.map(({ id, label }) => ({ value: id, label: `${nameInSentence(k, id)}, ${label}` })),
            ]}
            onPick={(id) => openText(id === "" ? whole : id)}
          />
        </span>
      )}
    </>
  );
}

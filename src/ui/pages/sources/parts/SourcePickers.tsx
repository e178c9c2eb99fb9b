import { ArrowLeftRight } from "lucide";
import { getEntity, getTypeOf } from "../../../../model/knowledge.ts";
import { nameInSentence } from "../../../../query/sentence.ts";
import { outermost, textsThatSpeak } from "../../../../query/bySource/textsThatSpeak.ts";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { clauseWords } from "../../../../query/clauses/clauseWords.ts";
import { NamedPicker, PickerRow } from "../../NamedPicker.tsx";
import { pairPicks } from "../../pairPicks.ts";
import { IconButton } from "../../../parts/IconButton.tsx";
import { useActions, useKnowledge, useSelected } from "../../../useParley.ts";

/** Which source the page tells of, which one stands beside it, or which text is set against reports. */
export function SourcePickers() {
  const k = useKnowledge();
  const { openTold } = useActions();
  const told = useSelected((state) => state.view.told) ?? [];
  const { first, second, pickFirst, pickSecond } = pairPicks(told, openTold);
  const sources = [...k.sources.values()].map(({ id, tag, title }) => ({ value: id, label: `${tag} ${title}` }));
  return (
    <PickerRow>
      <NamedPicker
        name="Source"
        value={first}
        options={[{ value: "", label: "all of them" }, ...sources]}
        onPick={pickFirst}
      />
      {first !== "" && sources.length > 1 && (
        <NamedPicker
          name="beside it"
          label="Beside it"
          value={second}
          options={[{ value: "", label: "none" }, ...sources.filter(({ value }) => value !== first)]}
          onPick={pickSecond}
        >
          {second !== "" && (
            <IconButton icon={ArrowLeftRight} label="Swap the two sources" onClick={() => openTold([second, first])} />
          )}
        </NamedPicker>
      )}
      <TextPickers />
    </PickerRow>
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
      <NamedPicker
        name="Text against reports"
        value={whole}
        options={[{ value: "", label: "none" }, ...texts.map((value) => ({ value, label: getEntity(k, value).label }))]}
        onPick={(id) => (id === "" ? openTold(undefined) : openText(id))}
      />
      {clauses.length > 0 && (
        <NamedPicker
          name="in"
          label={`Which ${clauseWords(k).one}`}
          value={text === whole ? "" : (clauses.find(({ id }) => id === text)?.id ?? "")}
          options={[
            { value: "", label: "the whole of it" },
            ...clauses.map(({ id, label }) => ({ value: id, label: `${nameInSentence(k, id)}, ${label}` })),
          ]}
          onPick={(id) => openText(id === "" ? whole : id)}
        />
      )}
    </>
  );
}

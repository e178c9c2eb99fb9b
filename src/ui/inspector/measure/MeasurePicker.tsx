import { measures, type Measure } from "../../../model/question.ts";
import { explanations } from "../../../query/structure/explanations.ts";
import { Choice } from "../../parts/Choice.tsx";
import { useActions } from "../../useParley.ts";

const options = measures.map((value) => ({ value, label: explanations[value].label }));

/** The measures that there are, one of which is shown; the arrow keys go from one to the next. */
export function MeasurePicker({ measure }: { measure: Measure }) {
  const { ask } = useActions();
  const choose = (one: Measure) => ask({ ask: "measure", measure: one });
  return <Choice small label="What is measured" value={measure} options={options} onChoose={choose} />;
}

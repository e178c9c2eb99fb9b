import { figure } from "../../../../query/count.ts";
import type { Contrast } from "../../../../query/bySource/contrasts.ts";
import { contrastWords, type Contrasted, type Sides } from "../../../../view/contrasted.ts";
import { sortByMatter } from "../../../../view/matters.ts";
import { ContrastSample } from "../../../parts/ContrastSample.tsx";
import { useKnowledge } from "../../../useParley.ts";
import { Fold } from "../parts/Fold.tsx";
import styles from "./Contrasts.module.css";
import { DividedDisputes } from "./DividedDisputes.tsx";
import { Overlap } from "./Overlap.tsx";
import { Tellings } from "./Tellings.tsx";

/** Up to this many statements stand in one list; more go under the matters they are about. */
const few = 12;

interface Props {
  contrasted: Contrasted;
  isOf: Sides;
  /** Whether the graph can draw it, so that the samples of its lines stand here. */
  drawn?: boolean;
}

/** Two sides against each other: how much of what, as a picture and as parts of the page that open. */
export function Contrasts({ contrasted, isOf, drawn = false }: Props) {
  const words = contrastWords(contrasted);
  const { lists, neither, rest, disputes, names } = contrasted;
  const part = (one: Contrast) => (
    <Fold
      main
      open={one === "against"}
      count={lists[one].length}
      title={words[one]}
      mark={drawn && <ContrastSample contrast={one} />}
    >
      {() => <ByMatter contrasted={contrasted} contrast={one} />}
    </Fold>
  );
  return (
    <>
      <Overlap contrasted={contrasted} />
      <div className={styles.parts}>
        {part("against")}
        <Fold
          main
          open={lists.against.length === 0}
          count={disputes.length}
          title="Disputes in which they give different positions"
        >
          {() => <DividedDisputes disputes={disputes} names={names} isOf={isOf} />}
        </Fold>
        {part("both")}
        {part("a")}
        {part("b")}
        <p className={styles.neither}>
          <span className={styles.count}>{figure(neither)}</span> {rest}
        </p>
      </div>
    </>
  );
}

function ByMatter({ contrasted: { lists, names }, contrast }: { contrasted: Contrasted; contrast: Contrast }) {
  const k = useKnowledge();
  const tellings = lists[contrast];
  const sided = contrast === "both" || contrast === "against";
  if (tellings.length <= few) return <Tellings tellings={tellings} names={sided ? names : undefined} />;
  return sortByMatter(k, tellings, ({ statement }) => statement).map(({ id, label, items }) => (
    <Fold key={id} count={items.length} title={label}>
      {() => <Tellings tellings={items} names={sided ? names : undefined} />}
    </Fold>
  ));
}

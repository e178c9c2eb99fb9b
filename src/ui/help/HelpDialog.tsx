import { commands } from "../../view/commands/commands.ts";
import { KeyRows } from "../parts/KeyRows.tsx";
import { Tick } from "../parts/Tick.tsx";
import { DialogHead } from "../parts/DialogHead.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { setSingleKeys, useSingleKeys } from "../keys/singleKeys.ts";
import { LineSample } from "../parts/LineSample.tsx";
import { useActions } from "../useParley.ts";
import { standings, type Standing } from "../../model/dataset.ts";
import styles from "./HelpDialog.module.css";

const keys: readonly { title: string; rows: readonly (readonly [string, string])[] }[] = [
  {
    title: "Anywhere",
    rows: [
      ["/ or Ctrl K", "Search"],
      ["Esc", "Go one step back towards the whole picture"],
      ["1 2 3 4 5 6 7 8 9", "Graph, outline, entities, statements, matrix, ledger, disputes, timeline, sources"],
      ["+ − 0", "Zoom in, zoom out, fit"],
      ["I", "Save the graph as a picture"],
      [
        "Ctrl Z, Ctrl Shift Z",
        "Undo a move, redo it; in a story of your own the last change of it or the last move, whichever was later",
      ],
      ["?", "These keys"],
    ],
  },
  {
    title: "In the graph",
    rows: [
      ["Arrow keys", "Walk to the neighbour in that direction"],
      ["Enter", "Open the one you are at; with Shift add it"],
      ["F", "Show only what is near it"],
      ["Esc", "Leave"],
    ],
  },
  {
    title: "On the steps of what if",
    rows: [
      ["← →", "The previous step, the next one"],
      ["Home, End", "Before the first step, after the last one"],
    ],
  },
  {
    title: "In the matrix",
    rows: [
      ["Arrow keys", "Go to the next cell"],
      ["Home, End", "The ends of the row; with Ctrl of the grid"],
      ["Enter", "Open the cell, the actor or the clause"],
    ],
  },
  {
    title: "In the timeline",
    rows: [
      ["← →, ↑ ↓", "Move in time, between the lanes"],
      ["Enter", "Open"],
      ["+ −, Shift ← →", "See less or more of time, move along it"],
      ["Home, End", "See all of time, where most is"],
      ["← → on an end of the window", "Move it by a day; Page up and down further; Delete clears it"],
    ],
  },
  {
    title: "In a story",
    rows: [
      ["Present", "Fill the screen with it, from the scene that is open"],
      ["→ ↓ Space, ← ↑ Backspace", "While presenting: on, back; as do Page down and up, and a clicker"],
      ["O, S, B, R, L", "All scenes, speaker window, black, back to the scene, play in a loop"],
      ["Swipe", "On, back"],
      ["Drag a scene in the strip", "Put it elsewhere; its arrows do so too"],
      ["?", "While presenting: all its keys"],
    ],
  },
  {
    title: "With the pointer",
    rows: [
      ["Point", "See the neighbourhood, the rest fades"],
      ["Click, Shift click", "Open; add to the selection"],
      ["Double click", "Show only what is near"],
      ["Drag", "Move a mark, or the picture"],
      ["O in the legend", "Show only that entry or source"],
      ["Drop a file", "Read a source, or explore a dataset"],
    ],
  },
  {
    title: "Typed into the search",
    rows: commands
      .filter(({ group }) => group !== undefined)
      .map(({ words, example, tells }) => [`${words[0]} ${example}`, tells] as const),
  },
];

const standingWords: Record<Standing, string> = {
  undisputed: "Somebody asserts it, nobody is against it.",
  disputed: "Somebody asserts it, somebody denies or doubts it.",
  denied: "Only denials are known.",
  unconfirmed: "One voice alone, relaying a speaker who is not named.",
};

/** The keys, and what the lines mean. */
export function HelpDialog() {
  const { setPanel } = useActions();
  const singleKeys = useSingleKeys();
  const close = () => setPanel({ helpOpen: false });
  return (
    <Dialog label="Keys and how to read" onClose={close} wide>
      <DialogHead title="Keys and how to read" closeLabel="Close help" onClose={close} />
      <div className={styles.body}>
        {keys.map(({ title, rows }) => (
          <section key={title} className={styles.section}>
            <h3 className={styles.heading}>{title}</h3>
            <dl className={styles.list}>
              <KeyRows rows={rows} />
            </dl>
          </section>
        ))}
        <section className={styles.section}>
          <h3 className={styles.heading}>Lines</h3>
          <dl className={styles.list}>
            {standings.map((standing) => (
              <div key={standing}>
                <dt className={styles.standing}>
                  <LineSample standing={standing} /> {standing}
                </dt>
                <dd>{standingWords[standing]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Tick className={styles.switch} on={singleKeys} onChange={setSingleKeys}>
          Use single keys such as / and ?
        </Tick>
      </div>
    </Dialog>
  );
}

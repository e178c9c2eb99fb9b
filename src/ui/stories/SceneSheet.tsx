import { PanelLeftClose, X } from "lucide";
import { useMemo } from "react";
import { getStatement } from "../../model/knowledge.ts";
import { selectTold, type Told } from "../../state/selectTold.ts";
import { readMarkdown } from "../../view/story/readMarkdown.ts";
import { StatementRow } from "../inspector/evidence/StatementRow.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { MarkdownText } from "../parts/MarkdownText.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { MissingWords } from "../present/MissingWords.tsx";
import { useNarrow } from "../useNarrow.ts";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { SceneEditor } from "./SceneEditor.tsx";
import styles from "./SceneSheet.module.css";
import { SceneTools } from "./SceneTools.tsx";
import { StrayNote } from "./StrayNote.tsx";
import { StoryChanges } from "./StoryChanges.tsx";
import { StorySteps } from "./StorySteps.tsx";
import { useDesk } from "./useDesk.ts";

/** The sheet on the left while a story is open: the words of its scene and what they rest on, to read or to edit. */
export function SceneSheet() {
  const told = useSelected(selectTold);
  return (
    <Sheet side="left" label="Scene" wide="scene">
      <div className={styles.sheet}>
        <Head />
        {told ? <Scene key={told.scene.id} told={told} /> : <NoScene />}
      </div>
    </Sheet>
  );
}

function Head() {
  const { setPanel, showLegend } = useActions();
  const narrow = useNarrow();
  return (
    <header className={styles.head}>
      <h2 className={styles.kicker}>Scene</h2>
      {!narrow && (
        <button type="button" className={styles.link} onClick={() => showLegend(true)}>
          Legend and lens
        </button>
      )}
      <IconButton
        icon={narrow ? X : PanelLeftClose}
        label="Close the scene's words"
        data-put-away
        onClick={() => setPanel(narrow ? { sheet: undefined } : { legendOpen: false })}
      />
    </header>
  );
}

function NoScene() {
  return (
    <p className={styles.empty}>
      This story has no scene yet. Show something, in the graph or on another page, and press “Add scene” below.
    </p>
  );
}

function Scene({ told }: { told: Told }) {
  const narrow = useNarrow();
  return (
    <>
      {told.own && narrow && (
        <div className={styles.tools}>
          <SceneTools story={told.story} at={told.place.scene} size={20} />
          <StorySteps id={told.story.id} className={styles.steps} />
        </div>
      )}
      <StoryChanges story={told.story} own={told.own} />
      <StrayNote told={told} />
      {told.own ? <SceneEditor told={told} /> : <SceneText told={told} />}
      <MissingWords told={told} />
      {!told.own && <Evidence told={told} />}
    </>
  );
}

function SceneText({ told: { story, scene, place } }: { told: Told }) {
  const { goTo } = useActions();
  const desk = useDesk();
  const blocks = useMemo(() => readMarkdown(scene.text), [scene.text]);
  const notes = useMemo(() => readMarkdown(scene.notes ?? ""), [scene.notes]);
  const copy = () =>
    desk(({ copy: make }) => {
      const id = make(story.id);
      if (id !== undefined) goTo({ ...place, id });
    });
  return (
    <>
      <h3 className={styles.title}>{scene.title}</h3>
      <div className={styles.text}>
        <MarkdownText blocks={blocks} />
      </div>
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>Speaker notes</summary>
          <div className={styles.text}>
            <MarkdownText blocks={notes} />
          </div>
        </details>
      )}
      <p>
        <button type="button" className={styles.button} onClick={copy}>
          Edit a copy
        </button>
      </p>
    </>
  );
}

function Evidence({ told: { scene } }: { told: Told }) {
  const k = useKnowledge();
  if (scene.evidence.length === 0) return null;
  return (
    <section className={styles.evidence} aria-label="What this scene rests on">
      <h3 className={styles.heading}>
        Rests on <span className={styles.count}>{scene.evidence.length}</span>
      </h3>
      <ul>
        {scene.evidence.map((id) => (
          <StatementRow key={id} statement={getStatement(k, id)} marked={false} />
        ))}
      </ul>
    </section>
  );
}

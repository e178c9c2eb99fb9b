import { Plus, X } from "lucide";
import { useEffect, useRef } from "react";
import { findStory } from "../../state/selectTold.ts";
import type { Story } from "../../model/story.ts";
import { Icon } from "../icons/Icon.tsx";
import { Button } from "../parts/Button.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { PresentButton } from "../present/PresentButton.tsx";
import { useNarrow } from "../useNarrow.ts";
import { useActions, useSelected } from "../useParley.ts";
import { FilmCard } from "./FilmCard.tsx";
import { SavedNote } from "./SavedNote.tsx";
import { SceneBrief } from "./SceneBrief.tsx";
import { SceneTools } from "./SceneTools.tsx";
import { SceneWalk } from "./SceneWalk.tsx";
import { StoryMenu } from "./StoryMenu.tsx";
import styles from "./StoryStrip.module.css";
import { StorySteps } from "./StorySteps.tsx";
import { useBesideWords } from "./useBesideWords.ts";
import { useDesk } from "./useDesk.ts";
import { useSceneDrag } from "./useSceneDrag.ts";

/** The scenes of the story that is open, below the stage: to go through, to put in order, and to add to. */
export function StoryStrip() {
  const story = useSelected((state) => state.view.story && findStory(state, state.view.story.id));
  return story ? <Strip story={story} /> : null;
}

function Strip({ story }: { story: Story }) {
  const narrow = useNarrow();
  const own = useSelected((state) => state.stories.includes(story));
  const at = useSelected((state) => state.view.story?.scene ?? 0);
  useBesideWords(narrow);
  return (
    <section className={styles.strip} aria-label={`Story: ${story.title}`}>
      {narrow && <SceneBrief />}
      <header className={styles.head}>
        <Walk story={story} at={at} />
        {own && !narrow && (
          <span className={styles.walk}>
            <SceneTools story={story} at={at} size={16} />
          </span>
        )}
        <Title story={story} own={own} />
        <span className={styles.tools}>
          {own && <SavedNote />}
          {own && !narrow && <StorySteps id={story.id} className={styles.walk} />}
          {own && <AddScene id={story.id} />}
          {story.scenes.length > 0 && <PresentButton story={story.id} scene={at} />}
          <StoryMenu story={story} own={own} scene={at} />
          <Leave />
        </span>
      </header>
      {!narrow && <Film story={story} own={own} at={at} />}
    </section>
  );
}

/** Which scene is shown, between the ways to the next ones. */
function Walk({ story, at }: { story: Story; at: number }) {
  const { length } = story.scenes;
  return (
    <SceneWalk story={story} at={at} className={styles.walk}>
      <span className={styles.count}>{length === 0 ? "No scene yet" : `${at + 1} of ${length}`}</span>
    </SceneWalk>
  );
}

/** The title of the story; of one's own, to write. */
function Title({ story, own }: { story: Story; own: boolean }) {
  const desk = useDesk();
  if (!own) return <h2 className={styles.title}>{story.title}</h2>;
  return (
    <input
      className={styles.title}
      aria-label="Title of the story"
      value={story.title}
      onChange={({ target }) => desk(({ edit }) => edit(story.id, { do: "set", change: { title: target.value } }))}
    />
  );
}

function AddScene({ id }: { id: string }) {
  const desk = useDesk();
  const { setPanel } = useActions();
  const add = () =>
    desk(({ addScene }) => {
      addScene(id);
      setPanel({ legendOpen: true });
    });
  return (
    <Button look="roomy" onClick={add}>
      <Icon node={Plus} />
      Add scene
    </Button>
  );
}

function Leave() {
  const { leaveStory } = useActions();
  return <IconButton icon={X} label="Close the story; what is shown stays" onClick={leaveStory} />;
}

/** The scenes as pictures in a row; the one that is open is in sight. One's own can be dragged to another place. */
function Film({ story, own, at }: { story: Story; own: boolean; at: number }) {
  const film = useRef<HTMLOListElement>(null);
  const desk = useDesk();
  const drag = useSceneDrag(film, own, (from, to) => {
    const scene = story.scenes[from];
    if (scene) desk(({ edit }) => edit(story.id, { do: "move", scene: scene.id, to }));
  });
  useEffect(() => {
    film.current?.children[at]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [at]);
  const sideOf = (index: number) => {
    if (!drag || drag.to === drag.from || index === drag.from) return undefined;
    const among = index < drag.from ? index : index - 1;
    return among === drag.to
      ? "before"
      : among === drag.to - 1 && drag.to === story.scenes.length - 1
        ? "after"
        : undefined;
  };
  return (
    <ol ref={film} className={styles.film} aria-label="Scenes" data-dragging={drag ? true : undefined}>
      {story.scenes.map((scene, index) => (
        <FilmCard
          key={scene.id}
          story={story}
          scene={scene}
          at={index}
          now={index === at}
          lifted={drag?.from === index}
          drop={sideOf(index)}
        />
      ))}
    </ol>
  );
}

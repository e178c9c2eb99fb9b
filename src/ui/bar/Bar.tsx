import { CircleQuestionMark, Ellipsis, Layers, Search } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { useNarrow } from "../useNarrow.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./Bar.module.css";
import { DatasetTitle } from "./DatasetTitle.tsx";
import { PageLinks } from "./PageLinks.tsx";
import { ViewTools } from "./ViewTools.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

/** The bar at the top: which dataset, search, the pages, theme and help. */
export function Bar() {
  const narrow = useNarrow();
  return (
    <header className={styles.bar}>
      {!narrow && <span className={styles.brand}>Parley</span>}
      <DatasetTitle />
      {narrow ? <NarrowButtons /> : <WideButtons />}
    </header>
  );
}

function WideButtons() {
  const { setPanel } = useActions();
  const ready = useSelected((state) => state.status.loading === "ready");
  return (
    <>
      <button
        type="button"
        className={styles.search}
        aria-label="Search or ask"
        aria-keyshortcuts="/ Control+K"
        disabled={!ready}
        onClick={() => setPanel({ searchOpen: true })}
      >
        <Icon node={Search} />
        <span>Search or ask</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <PageLinks />
      <div className={styles.tools}>
        {ready && <ViewTools />}
        <ThemeButton />
        <IconButton
          icon={CircleQuestionMark}
          label="Show the keys and how to read"
          onClick={() => setPanel({ helpOpen: true })}
        />
      </div>
    </>
  );
}

function NarrowButtons() {
  const { setPanel } = useActions();
  const sheet = useSelected((state) => state.status.sheet);
  const ready = useSelected((state) => state.status.loading === "ready");
  const toggle = (which: "legend" | "menu") => setPanel({ sheet: sheet === which ? undefined : which });
  return (
    <div className={styles.tools}>
      <IconButton
        icon={Search}
        size={20}
        label="Search"
        disabled={!ready}
        onClick={() => setPanel({ searchOpen: true })}
      />
      <IconButton
        icon={Layers}
        size={20}
        label="Legend and lens"
        disabled={!ready}
        aria-expanded={sheet === "legend"}
        onClick={() => toggle("legend")}
      />
      <IconButton
        icon={Ellipsis}
        size={20}
        label="Menu"
        aria-expanded={sheet === "menu"}
        onClick={() => toggle("menu")}
      />
    </div>
  );
}

import { CircleQuestionMark, ImageDown, X } from "lucide";
import type { Theme } from "../../state/store.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { Icon } from "../icons/Icon.tsx";
import { Picker } from "../parts/Picker.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { FocusHops } from "../status/FocusHops.tsx";
import { LayoutPicker, Steps } from "../status/StatusBar.tsx";
import { useActions, useSelected } from "../useParley.ts";
import { useViewTools } from "./useViewTools.ts";
import { useTheme } from "../useTheme.ts";
import styles from "./MenuSheet.module.css";
import { DatasetMenu } from "./DatasetMenu.tsx";
import { PageLinks } from "./PageLinks.tsx";

const themes: readonly { value: Theme; label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** On a narrow screen: the pages, the layout, the theme and help in a sheet. */
export function MenuSheet() {
  const { setPanel } = useActions();
  const [theme, choose] = useTheme();
  const onGraph = useSelected((state) => state.view.page === "graph");
  const close = () => setPanel({ sheet: undefined });
  const along = useViewTools();
  return (
    <Sheet side="left" label="Menu">
      <header className={styles.head}>
        <h2 className={styles.title}>Menu</h2>
        <IconButton icon={X} label="Close the menu" onClick={close} />
      </header>
      <div className={styles.menu}>
        <PageLinks onGo={close} />
        <div className={styles.row}>
          <span>Layout</span>
          <LayoutPicker />
        </div>
        <div className={styles.row}>
          <span>Moves</span>
          <Steps />
        </div>
        <FocusHops />
        <div className={styles.row}>
          <span>Theme</span>
          <Picker label="Theme" value={theme} options={themes} onPick={choose} />
        </div>
        <div className={styles.datasets}>
          <h3 className={styles.heading}>Take this view along</h3>
          {along.map(({ label, onPress }) => (
            <button
              key={label}
              type="button"
              className={styles.help}
              onClick={() => {
                close();
                onPress();
              }}
            >
              {label}
            </button>
          ))}
        </div>
        <div className={styles.datasets}>
          <h3 className={styles.heading}>Datasets</h3>
          <DatasetMenu onDone={close} />
        </div>
        {onGraph && (
          <button
            type="button"
            className={styles.help}
            onClick={() => setPanel({ pictureOpen: true, sheet: undefined })}
          >
            <Icon node={ImageDown} size={18} />
            Save the graph as a picture
          </button>
        )}
        <button type="button" className={styles.help} onClick={() => setPanel({ helpOpen: true, sheet: undefined })}>
          <Icon node={CircleQuestionMark} size={18} />
          Show the keys and how to read
        </button>
      </div>
    </Sheet>
  );
}

import { CircleQuestionMark, X } from "lucide";
import type { Theme } from "../../state/store.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { Icon } from "../icons/Icon.tsx";
import { Picker } from "../parts/Picker.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { FocusHops } from "../status/FocusHops.tsx";
import { LayoutPicker, Steps } from "../status/StatusBar.tsx";
import { useActions } from "../useParley.ts";
import { LateViewTakeAlong } from "../copy/LateViewTakeAlong.tsx";
import { viewLabel } from "../copy/viewLabel.ts";
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
  const close = () => setPanel({ sheet: undefined });
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
          <h3 className={styles.heading}>{viewLabel}</h3>
          <LateViewTakeAlong className={styles.along} onDone={(chosen) => chosen === "tool" && close()} />
        </div>
        <div className={styles.datasets}>
          <h3 className={styles.heading}>Datasets</h3>
          <DatasetMenu onDone={close} />
        </div>
        <button type="button" className={styles.help} onClick={() => setPanel({ helpOpen: true, sheet: undefined })}>
          <Icon node={CircleQuestionMark} size={18} />
          Show the keys and how to read
        </button>
      </div>
    </Sheet>
  );
}

import styles from "./OnlyButton.module.css";

/** A small word over an entry of the legend that shows nothing else of its kind, there while the pointer is; keys have O for it. */
export function OnlyButton({ of, className, onPress }: { of: string; className: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className={`${styles.only} ${className}`}
      tabIndex={-1}
      aria-label={`Show only ${of}`}
      onClick={onPress}
    >
      only
    </button>
  );
}

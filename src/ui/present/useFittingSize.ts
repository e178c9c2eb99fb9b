import { useLayoutEffect, useRef, useState } from "react";

const sizes = ["large", "medium", "small", "smaller", "least", "scroll"] as const;
/** How large the words of a scene are set; the smallest scroll where they still need more room. */
export type WordSize = (typeof sizes)[number];

/** The largest size at which words fit their panel, which is given the ref; measured again when what holds the panel changes. */
export function useFittingSize() {
  const panel = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<WordSize>("large");
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box) return;
    const fit = () => {
      const found = sizes.find((one) => {
        box.dataset.size = one;
        return box.scrollHeight <= box.clientHeight + 1;
      });
      box.dataset.size = found ?? "scroll";
      setSize(found ?? "scroll");
    };
    fit();
    void document.fonts.ready.then(fit);
    const around = new ResizeObserver(fit);
    around.observe(box.parentElement ?? box);
    return () => around.disconnect();
  }, []);
  return [panel, size] as const;
}

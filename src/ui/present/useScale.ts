import { useEffect, useState } from "react";
import { stageScale } from "../../view/story/stageScale.ts";

const read = () => stageScale({ width: innerWidth, height: innerHeight });

/** How large a unit of the stage is in this window, in CSS pixels. */
export function useScale(): number {
  const [scale, setScale] = useState(read);
  useEffect(() => {
    const measure = () => setScale(read());
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  return scale;
}

import { useEffect, useState } from "react";
import { firstPicture } from "./stage/firstPicture.ts";

/** Whether the first picture is drawn and the page has had nothing else to do since. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let gone = false;
    void firstPicture.then(() => gone || setIdle(true));
    return () => {
      gone = true;
    };
  }, []);
  return idle;
}

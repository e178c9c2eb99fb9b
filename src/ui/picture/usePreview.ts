import { useEffect, useState } from "react";
import { drawPicture, type PictureWanted } from "../../scene/picture/drawPicture.ts";
import { embedFonts } from "../../scene/picture/embedFonts.ts";
import { useParley } from "../useParley.ts";
import { useNarrow } from "../useNarrow.ts";
import type { PictureChoice } from "./pictureChoice.ts";
import { wantedNow } from "./wantedNow.ts";

/** A picture that is ready to be saved, and the address of one to look at. */
export interface Preview {
  svg: string;
  wanted: PictureWanted;
  address: string;
}

/** Draws the picture anew whenever the reader chooses otherwise; the one before stays until then. */
export function usePreview(choice: PictureChoice): { preview?: Preview; problem?: string } {
  const { store } = useParley();
  const narrow = useNarrow();
  const [state, setState] = useState<{ preview?: Preview; problem?: string }>({});
  const { shape, theme, legend, credit } = choice;
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const now = store.getState();
      if (!now.knowledge) return;
      const wanted = wantedNow(now, { format: "svg", shape, theme, legend, credit }, narrow);
      const svg = await drawPicture(now.knowledge, wanted);
      const shown = await embedFonts(svg).catch(() => svg);
      if (gone) return;
      const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(shown)}`;
      setState({ preview: { svg, wanted, address } });
    };
    draw().catch((fault: unknown) => {
      if (!gone) setState({ problem: String(fault instanceof Error ? fault.message : fault) });
    });
    return () => {
      gone = true;
    };
  }, [store, narrow, shape, theme, legend, credit]);
  return state;
}

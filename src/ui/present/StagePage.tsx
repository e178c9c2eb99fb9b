import { Suspense, useRef } from "react";
import { useSelected } from "../useParley.ts";
import { late } from "../parts/late.ts";
import { MoreBelow } from "./MoreBelow.tsx";
import styles from "./StagePage.module.css";

const Pages = late(() => import("../pages/Pages.tsx").then((file) => file.Pages));

/** A page that is no graph, as the stage: the same page in type for the audience. */
export function StagePage({ scale }: { scale: number }) {
  const page = useSelected((state) => state.view.page);
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} className={styles.page} data-keep>
      <div className={styles.inside} data-stage style={{ zoom: scale * 2 }}>
        <Suspense fallback={null}>
          <Pages page={page === "graph" ? "outline" : page} />
        </Suspense>
      </div>
      <MoreBelow key={page} page={box} />
    </div>
  );
}
